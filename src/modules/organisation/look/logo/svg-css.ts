import type { Element, Properties } from 'hast'
import { presentation } from './svg-schema.ts'

interface Rule {
  /** `.name`, `#name` or an element's name: what drawing programs write. */
  selector: string
  styles: Properties
}

/** Simple rules of the style sheets inside a drawing, the weakest first; anything cleverer is left out. */
export function rulesOf(root: Element): Rule[] {
  const rules = sheetsOf(root).flatMap((sheet) =>
    [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
      selectors
        .split(',')
        .map((selector) => selector.trim())
        .filter((selector) => /^[.#]?[\w-]+$/.test(selector))
        .map((selector) => ({ selector, styles: declarations(body) })),
    ),
  )
  return rules.sort((a, b) => weight(a) - weight(b))
}

const weight = ({ selector }: Rule) =>
  selector.startsWith('#') ? 2 : selector.startsWith('.') ? 1 : 0

function sheetsOf(element: Element): string[] {
  if (element.tagName === 'style')
    return element.children.flatMap((child) =>
      child.type === 'text' ? child.value.replace(/\/\*[\s\S]*?\*\/|@[^;{}]*;/g, ' ') : [],
    )
  return element.children.flatMap((child) => (child.type === 'element' ? sheetsOf(child) : []))
}

/** Only properties that are presentation attributes too; their values are checked as attributes are. */
function declarations(body: string): Properties {
  const styles: Properties = {}
  for (const declaration of body.split(';')) {
    const at = declaration.indexOf(':')
    const name = presentation[declaration.slice(0, at).trim().toLowerCase()]
    const value = declaration.slice(at + 1).replace(/!\s*important/i, '')
    if (at > 0 && name) styles[name] = value.trim()
  }
  return styles
}

/** What the style sheets and its own style say about one element. */
export function stylesFor({ tagName, properties }: Element, rules: Rule[]): Properties {
  const classes = [properties.className].flat()
  const fitting = rules.filter(
    ({ selector }) =>
      selector === tagName ||
      selector === `#${properties.id}` ||
      (selector.startsWith('.') && classes.includes(selector.slice(1))),
  )
  const own = typeof properties.style === 'string' ? declarations(properties.style) : {}
  return Object.assign({}, ...fitting.map(({ styles }) => styles), own)
}
