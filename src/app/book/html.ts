import type { Book } from './book.ts'
import type { Piece, Run } from './piece.ts'

/** The book as one page that needs nothing else: to be opened from a folder, or sent to somebody. */
export const bookPage = (book: Book) => `<!doctype html>
<html lang="${book.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(book.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${plain(book.title)}</h1>
<p class="subtitle">${plain(book.subtitle)}</p>
${book.about.map((words) => `<p>${plain(words)}</p>`).join('\n')}
<p class="small">${plain(book.madeOn)}</p>
</header>
<nav aria-label="${plain(book.contents)}">
<h2>${plain(book.contents)}</h2>
<ol>${book.chapters.map(({ id, title }) => `<li><a href="#${id}">${plain(title)}</a></li>`).join('')}</ol>
</nav>
<main>
${book.chapters.map(chapterHtml).join('\n')}
</main>
</body>
</html>
`

const chapterHtml = ({
  id,
  title,
  intro,
  pieces,
}: Book['chapters'][number]) => `<section id="${id}">
<h2 class="chapter">${plain(title)}</h2>
<p class="intro">${plain(intro)}</p>
${pieces.map(pieceHtml).join('\n')}
</section>`

function pieceHtml(piece: Piece): string {
  switch (piece.is) {
    case 'heading':
      return `<h${piece.level + 1}>${plain(piece.text)}</h${piece.level + 1}>`
    case 'text':
      return `<p>${runsHtml(piece.runs)}</p>`
    case 'small':
      return `<p class="small">${runsHtml(piece.runs)}</p>`
    case 'list': {
      const tag = piece.numbered ? 'ol' : 'ul'
      return `<${tag}>${piece.items.map((runs) => `<li>${runsHtml(runs)}</li>`).join('')}</${tag}>`
    }
    case 'rows':
      return `<dl>${piece.rows.map(({ name, runs }) => `<dt>${plain(name)}</dt><dd>${runsHtml(runs)}</dd>`).join('')}</dl>`
    case 'answers':
      return `<ul class="answers">${piece.answers.map(({ right, runs, below }) => `<li>${right ? `<b role="img" aria-label="${plain(piece.mark)}">✓</b> ` : ''}${runsHtml(runs)}<p class="small">${runsHtml(below)}</p></li>`).join('')}</ul>`
    case 'kind':
      return `<p class="${piece.kind}"><b>${plain(piece.label)}</b> ${runsHtml(piece.runs)}</p>`
    case 'post':
      return `<figure class="${piece.good === false ? 'bad' : piece.good ? 'good' : 'post'}"><figcaption><b>${plain(piece.mark)}</b> ${plain(piece.head)}</figcaption><blockquote>${runsHtml(piece.runs)}</blockquote>${piece.below.map((runs) => `<p class="small">${runsHtml(runs)}</p>`).join('')}</figure>`
    case 'picture':
      return `<div class="picture" role="img" aria-label="${plain(piece.alt)}">${piece.svg}</div>`
  }
}

const runsHtml = (runs: readonly Run[]) =>
  runs
    .map(({ text, strong, open, ends }) => {
      if (ends) return '<br>'
      const words = plain(text)
      return open
        ? `<span class="open">${words}</span>`
        : strong
          ? `<strong>${words}</strong>`
          : words
    })
    .join('')

const plain = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const style = `
:root{color-scheme:light dark;--ink:#1b2320;--quiet:#56615c;--paper:#faf8f3;--hair:#d9d5ca;--accent:#0f5c57;--advice:#875700}
@media (prefers-color-scheme:dark){:root{--ink:#ece9e1;--quiet:#a9b1ac;--paper:#171b1a;--hair:#3a423f;--accent:#6cc4bb;--advice:#e0b060}}
body{margin:0 auto;max-width:42rem;padding:2.5rem 1rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 ui-serif,Georgia,serif}
h1,h2,h3,h4,h5,dt,figcaption,.small,.open,nav,.rule b,.guideline b{font-family:system-ui,sans-serif}
h1{font-size:2.2rem;line-height:1.15;margin:0}h2.chapter{font-size:1.7rem;border-top:2px solid var(--accent);padding-top:1rem;margin:4rem 0 .5rem}
h3{font-size:1.3rem;margin:2.5rem 0 .5rem}h4{font-size:1.08rem;margin:2rem 0 .4rem}h5{font-size:.95rem;margin:1.2rem 0 .3rem;color:var(--quiet)}
p{margin:.5rem 0}.subtitle,.intro{font-size:1.15rem;color:var(--quiet)}.small{font-size:.85rem;line-height:1.45;color:var(--quiet)}
nav{margin:2rem 0}nav a,a{color:var(--accent)}nav h2{font-size:1.1rem}
dl{display:grid;grid-template-columns:minmax(6rem,11rem) 1fr;gap:.35rem 1rem;margin:.7rem 0}dt{font-size:.85rem;font-weight:600;line-height:1.7;overflow-wrap:anywhere}dd{margin:0}
@media (max-width:34rem){dl{display:block}dd{margin:0 0 .5rem}}
.rule,.guideline{border-left:3px solid var(--accent);padding:.1rem 0 .1rem .9rem}.guideline{border-left:3px dotted var(--advice)}
.rule b,.guideline b{display:block;font-size:.8rem;color:var(--accent)}.guideline b{color:var(--advice)}
figure{margin:.9rem 0;padding:.7rem 1rem;border:1px solid var(--hair);border-radius:8px}figcaption{font-size:.82rem;color:var(--quiet)}figcaption b{color:var(--accent)}.bad figcaption b{color:var(--advice)}
.answers{list-style:none;padding:0}.answers li{margin:.6rem 0;padding-left:1.4rem}.answers b{display:inline-block;width:1.4rem;margin-left:-1.4rem;color:var(--accent)}.answers p{margin:.1rem 0}
blockquote{margin:.3rem 0}.open{font-size:.85em;border:1px solid var(--accent);color:var(--accent);border-radius:4px;padding:0 .25em;white-space:nowrap}
.picture{--picture-accent:var(--accent);max-width:24rem;margin:1rem 0}.picture svg{width:100%;height:auto;display:block}
@media print{body{background:none;font-size:10.5pt}section{break-before:page}h3,h4,h5{break-after:avoid}figure,dl{break-inside:avoid}}
`
