/** A block of a style sheet: what stands before its braces, and what between them. */
export interface Piece {
  before: string
  inside: string
}

/** The blocks of a style sheet, read once from its begin to its end; comments and what begins with `@` are left out. */
export function pieces(sheet: string): Piece[] {
  const css = withoutComments(sheet)
  const found: Piece[] = []
  let at = 0
  while (at < css.length) {
    const opened = nextOf(css, '{}@', at)
    if (css[opened] === '@') {
      at = afterRule(css, opened)
      continue
    }
    if (css[opened] === '{') {
      const closed = nextOf(css, '{}', opened + 1)
      if (css[closed] === '}')
        found.push({ before: css.slice(at, opened), inside: css.slice(opened + 1, closed) })
    }
    at = opened + 1
  }
  return found
}

/** `@import …;` goes as a whole; of `@media … {` only its own words do, and what it holds stays. */
function afterRule(css: string, from: number) {
  const end = nextOf(css, ';{}', from)
  return css[end] === ';' ? end + 1 : end
}

/** Where the next of these signs stands, or the end. */
function nextOf(text: string, signs: string, from: number) {
  let at = from
  while (at < text.length && !signs.includes(text[at] as string)) at++
  return at
}

function withoutComments(sheet: string) {
  const parts: string[] = []
  let at = 0
  for (;;) {
    const opened = sheet.indexOf('/*', at)
    const closed = opened < 0 ? -1 : sheet.indexOf('*/', opened + 2)
    if (closed < 0) return [...parts, sheet.slice(at)].join(' ')
    parts.push(sheet.slice(at, opened))
    at = closed + 2
  }
}
