/**
 * With the signs that a file names itself written out, as Illustrator names its addresses. Undefined where they name
 * each other or make more of the file than it may be: they would multiply while it is read ("billion laughs").
 */
export function spelt(source: string, most: number): string | undefined {
  const declared = source.matchAll(/<!ENTITY\s+([^\s"'<>&;]{1,99})\s+(?:"([^"]*)"|'([^']*)')/g)
  const names = new Map([...declared].map(([, name = '', one, other = '']) => [name, one ?? other]))
  if (source.split('<!ENTITY').length - 1 !== names.size) return undefined
  if ([...names.values()].some((said) => said.includes('&'))) return undefined
  let letters = source.length
  const written = source.replace(/&([^\s"'<>&;]{1,99});/g, (whole, name: string) => {
    const said = letters > most ? undefined : names.get(name)
    letters += said?.length ?? 0
    return said ?? whole
  })
  return letters > most ? undefined : written
}

/** All style sheets in a file, one after the other. */
export function sheetsIn(source: string): string {
  const sheets: string[] = []
  const [opens, closes] = [/<(?:\w+:)?style\b[^<>]*>/gi, /<\/(?:\w+:)?style\b/gi]
  for (let open = opens.exec(source); open; open = opens.exec(source)) {
    if (open[0].endsWith('/>')) continue
    closes.lastIndex = opens.lastIndex
    const close = closes.exec(source)
    if (!close) break
    sheets.push(source.slice(opens.lastIndex, close.index))
    opens.lastIndex = closes.lastIndex
  }
  return sheets
    .join('\n')
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replaceAll('&gt;', '>')
}
