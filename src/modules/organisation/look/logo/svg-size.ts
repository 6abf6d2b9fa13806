import type { Element } from 'hast'

/**
 * How many elements a reader of the drawing draws, each counted as often as it is referred to. Infinity for
 * elements that refer to themselves.
 */
export function drawnElements(root: Element): number {
  const named = new Map<string, Element>()
  const known = new Map<Element, number>()
  const under = new Set<Element>()
  collect(root, named)

  const count = (element: Element): number => {
    const before = known.get(element)
    if (before !== undefined) return before
    if (under.has(element)) return Number.POSITIVE_INFINITY
    under.add(element)
    const inside = element.children.flatMap((child) => (child.type === 'element' ? child : []))
    const referred = referencesOf(element).flatMap((id) => named.get(id) ?? [])
    const total = [...inside, ...referred].reduce((sum, one) => sum + count(one), 1)
    under.delete(element)
    known.set(element, total)
    return total
  }
  return count(root)
}

function collect(element: Element, named: Map<string, Element>) {
  const { id } = element.properties
  if (typeof id === 'string' && !named.has(id)) named.set(id, element)
  for (const child of element.children) if (child.type === 'element') collect(child, named)
}

const referencesOf = ({ properties }: Element) =>
  Object.values(properties).flatMap((value) => {
    const [, direct, inUrl] =
      /^(?:#([\w.-]+)$|url\(['"]?#([\w.-]+)['"]?\))/.exec(String(value)) ?? []
    return direct ?? inUrl ?? []
  })
