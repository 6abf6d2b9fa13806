const BLANK = new Set([' ', '\t', '\n', '\f', '\r', '/'])
const nameEnds = new Set([...BLANK, '=', '>'])
const valueEnds = new Set([' ', '\t', '\n', '\f', '\r', '>'])

/**
 * How many attributes the tag with the most of them has, counted as a browser reads tags. The parser lays each
 * beside all before it, so it must not be given thousands.
 */
export function mostAttributes(source: string): number {
  let most = 0
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    if (source.startsWith('<!--', at)) at = behind(source, '-->', at + 4)
    else {
      const tag = attributesFrom(source, at + 1)
      most = Math.max(most, tag.count)
      at = tag.end
    }
  }
  return most
}

function attributesFrom(source: string, from: number) {
  let count = 0
  let at = until(source, from, nameEnds)
  for (;;) {
    at = past(source, at)
    if (at >= source.length || source[at] === '>') return { count, end: at }
    count++
    at = past(source, until(source, at + 1, nameEnds))
    if (source[at] === '=') at = behindValue(source, past(source, at + 1))
  }
}

function behindValue(source: string, at: number) {
  const mark = source[at]
  return mark === '"' || mark === "'" ? behind(source, mark, at + 1) : until(source, at, valueEnds)
}

/** Where the next of these signs stands, or the end. */
function until(source: string, from: number, signs: ReadonlySet<string>) {
  let at = from
  while (at < source.length && !signs.has(source[at] as string)) at++
  return at
}

function past(source: string, from: number) {
  let at = from
  while (BLANK.has(source[at] as string)) at++
  return at
}

function behind(source: string, mark: string, from: number) {
  const at = source.indexOf(mark, from)
  return at < 0 ? source.length : at + mark.length
}
