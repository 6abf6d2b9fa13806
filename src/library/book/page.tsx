import { html, raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import type { Book } from './book.ts'
import type { Piece, Run } from './piece.ts'

/** The book as one page that needs nothing else: to be opened from a folder, or sent to somebody. */
export const bookPage = (book: Book) => String(html`<!doctype html>${<Page {...book} />}`)

const Page: FC<Book> = (book) => (
  <html lang={book.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{book.title}</title>
      <style>{raw(style)}</style>
    </head>
    <body>
      <header>
        <h1>{book.title}</h1>
        <p class="subtitle">{book.subtitle}</p>
        {book.about.map((words) => (
          <p>{words}</p>
        ))}
        <p class="small">{book.madeOn}</p>
      </header>
      <nav aria-label={book.contents}>
        <h2>{book.contents}</h2>
        <ol>
          {book.chapters.map(({ id, title }) => (
            <li>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <main>
        {book.chapters.map(({ id, title, intro, pieces }) => (
          <section id={id}>
            <h2 class="chapter">{title}</h2>
            <p class="intro">{intro}</p>
            {pieces.map((piece) => (
              <Shown piece={piece} />
            ))}
          </section>
        ))}
      </main>
    </body>
  </html>
)

/** Under the chapter’s own heading. */
const headings = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const

const Shown: FC<{ piece: Piece }> = ({ piece }) => {
  switch (piece.is) {
    case 'heading': {
      const Heading = headings[piece.level]
      return <Heading>{piece.text}</Heading>
    }
    case 'text':
      return (
        <p>
          <Words runs={piece.runs} />
        </p>
      )
    case 'small':
      return <Small runs={piece.runs} />
    case 'list': {
      const List = piece.numbered ? 'ol' : 'ul'
      return (
        <List>
          {piece.items.map((runs) => (
            <li>
              <Words runs={runs} />
            </li>
          ))}
        </List>
      )
    }
    case 'rows':
      return (
        <dl>
          {piece.rows.map(({ name, runs }) => (
            <>
              <dt>{name}</dt>
              <dd>
                <Words runs={runs} />
              </dd>
            </>
          ))}
        </dl>
      )
    case 'answers':
      return (
        <ul class="answers">
          {piece.answers.map(({ right, runs, below }) => (
            <li>
              {right && (
                <b role="img" aria-label={piece.mark}>
                  ✓
                </b>
              )}
              <Words runs={runs} />
              <Small runs={below} />
            </li>
          ))}
        </ul>
      )
    case 'kind':
      return (
        <p class={piece.kind}>
          <b>{piece.label}</b> <Words runs={piece.runs} />
        </p>
      )
    case 'post':
      return (
        <figure class={piece.good === false ? 'bad' : undefined}>
          <figcaption>
            <b>{piece.mark}</b> {piece.head}
          </figcaption>
          <blockquote>
            <Words runs={piece.runs} />
          </blockquote>
          {piece.below.map((runs) => (
            <Small runs={runs} />
          ))}
        </figure>
      )
    case 'picture':
      return (
        <div class="picture" role="img" aria-label={piece.alt}>
          {raw(piece.svg)}
        </div>
      )
  }
}

const Small: FC<{ runs: readonly Run[] }> = ({ runs }) => (
  <p class="small">
    <Words runs={runs} />
  </p>
)

const Words: FC<{ runs: readonly Run[] }> = ({ runs }) => (
  <>
    {runs.map(({ text, strong, open, ends }) => {
      if (ends) return <br />
      if (open) return <span class="open">{text}</span>
      return strong ? <strong>{text}</strong> : text
    })}
  </>
)

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
