import type { Element } from 'hast'

/** The drawing's root and every element in it. */
export function elementsOf(root: Element): Element[] {
  const all = [root]
  for (const { children } of all)
    for (const child of children) if (child.type === 'element') all.push(child)
  return all
}

/** The letters of all attributes together: a style that many elements share is written at each of them. */
export const lettersOf = (elements: readonly Element[]) =>
  elements.reduce(
    (sum, { properties }) =>
      sum + Object.values(properties).reduce<number>((n, value) => n + String(value).length, 0),
    0,
  )

/**
 * How many elements a reader of the drawing draws, each counted as often as it is referred to. Infinity for
 * elements that refer to themselves.
 */
export function drawnElements(root: Element): number {
  const named = new Map<string, Element>()
  const known = new Map<Element, number>()
  const under = new Set<Element>()
  for (const element of elementsOf(root)) {
    const { id } = element.properties
    if (typeof id === 'string' && !named.has(id)) named.set(id, element)
  }

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

const referencesOf = ({ properties }: Element) =>
  Object.values(properties).flatMap((value) => {
    const [, direct, inUrl] =
      /^(?:#([\w.-]+)$|url\(['"]?#([\w.-]+)['"]?\))/.exec(String(value)) ?? []
    return direct ?? inUrl ?? []
  })
