import type { Element, Properties } from 'hast'
import { pieces } from './svg-css-pieces.ts'
import { presentation } from './svg-schema.ts'

/** Drawing programs write some hundreds of letters; beyond this a style sheet is no drawing's. */
export const MOST_STYLE = 64 * 1024

/** What a rule says of one property, and which rule of the file it was: the later one wins. */
type Said = Map<string, { value: string; rule: number }>
/** Under `.name`, `#name` or an element's name: what drawing programs write. */
export type Rules = ReadonlyMap<string, Said>

/** Simple rules of the style sheets inside a drawing, by their selector; anything cleverer is left out. */
export function rulesOf(sheets: readonly string[]): Rules {
  const rules = new Map<string, Said>()
  let rule = 0
  for (const { before, inside } of sheets.flatMap(pieces)) {
    const styles = Object.entries(declarations(inside))
    for (const selector of before.split(',').map((one) => one.trim())) {
      if (!/^[.#]?[\w-]+$/.test(selector)) continue
      const said: Said = rules.get(selector) ?? new Map()
      for (const [name, value] of styles) said.set(name, { value, rule })
      rules.set(selector, said)
    }
    rule++
  }
  return rules
}

/** The text of every style sheet in a drawing. */
export function sheetsOf(elements: readonly Element[]): string[] {
  return elements
    .filter(({ tagName }) => tagName === 'style')
    .flatMap(({ children }) =>
      children.flatMap((child) => (child.type === 'text' ? child.value : [])),
    )
}

/** Only properties that are presentation attributes too; their values are checked as attributes are. */
function declarations(body: string): Record<string, string> {
  const styles: Record<string, string> = {}
  for (const declaration of body.split(';')) {
    const at = declaration.indexOf(':')
    const name = presentation[declaration.slice(0, at).trim().toLowerCase()]
    const value = declaration.slice(at + 1).replace(/!\s*important/i, '')
    if (at > 0 && name) styles[name] = value.trim()
  }
  return styles
}

/** What the style sheets and its own style say about one element: an id goes before a class, a class before a name. */
export function stylesFor({ tagName, properties }: Element, rules: Rules): Properties {
  const classes = new Set([properties.className].flat().map((name) => `.${name}`))
  const own = typeof properties.style === 'string' ? declarations(properties.style) : {}
  return {
    ...together([tagName], rules),
    ...together(classes, rules),
    ...together([`#${properties.id}`], rules),
    ...own,
  }
}

function together(selectors: Iterable<string>, rules: Rules): Properties {
  const all: Said = new Map()
  for (const selector of selectors)
    for (const [name, said] of rules.get(selector) ?? [])
      if (said.rule >= (all.get(name)?.rule ?? 0)) all.set(name, said)
  return Object.fromEntries([...all].map(([name, { value }]) => [name, value]))
}
