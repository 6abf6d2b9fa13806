/** What style sheets say, as far as the engine that draws reads them, too. */
export interface Styles {
  selectors: string[]
  declarations: string[]
}

/** Says nothing of how a logo looks: names, typefaces and files that stand elsewhere. */
const SILENT = /^@(?:charset|import|namespace)\b/i
const SILENT_BLOCK = /^@(?:font-face|page\b.*)$/i
/** For paper that a browser prints and for its dark pages: a logo is as it is by day. */
const OTHER_TIMES = /^@media\s*(?:print|\(\s*prefers-color-scheme\s*:\s*dark\s*\))$/i

/** Undefined where a sheet says more than the engine reads: rules within rules, conditions, what is not closed. */
export function stylesIn(sheets: string): Styles | undefined {
  const styles: Styles = { selectors: [], declarations: [] }
  const inside: ('rule' | 'silent')[] = []
  for (const [piece] of withoutComments(sheets).matchAll(/[^{};]*[{};]|[^{};]+$/g)) {
    const end = /[{};]$/.exec(piece)?.[0]
    const said = (end ? piece.slice(0, -1) : piece).trim()
    const within = inside.at(-1)
    if (end === '{') {
      if (within === 'rule') return undefined
      const silent = within === 'silent' || SILENT_BLOCK.test(said) || OTHER_TIMES.test(said)
      if (!silent && said.startsWith('@')) return undefined
      if (!silent) styles.selectors.push(said)
      inside.push(silent ? 'silent' : 'rule')
      continue
    }
    if (within === 'rule') styles.declarations.push(said)
    if (!within && said && !SILENT.test(said)) return undefined
    if (end === '}' && !inside.pop()) return undefined
  }
  return inside.length === 0 ? styles : undefined
}

/** Of an attribute. */
export const declarationsIn = (style: string) => withoutComments(style).split(';')

/** Sign by sign from one opening to the next: a pattern would look for an end at every one of them. */
const withoutComments = (css: string) =>
  css
    .split('/*')
    .map((part, n) => (n === 0 ? part : afterEnd(part)))
    .join('')

const afterEnd = (comment: string) =>
  comment.includes('*/') ? comment.slice(comment.indexOf('*/') + 2) : ''
