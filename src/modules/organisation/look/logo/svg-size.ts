import type { Element } from 'hast'

/** The drawing's root and every element in it. */
export function elementsOf(root: Element): Element[] {
  const all = [root]
  for (const { children } of all)
    for (const child of children) if (child.type === 'element') all.push(child)
  return all
}

/** The letters of all attributes together: a style that many elements share is written at each of them. */
const lettersOf = (elements: readonly Element[]) =>
  elements.reduce(
    (sum, { properties }) =>
      sum + Object.values(properties).reduce<number>((n, value) => n + String(value).length, 0),
    0,
  )

/** What a reader of a drawing has to draw. */
export interface Drawn {
  elements: number
  /** Of their attributes: a path of many points is one element. */
  letters: number
  /** Letters of text, each of which is looked up and laid out. */
  text: number
}

const NOTHING: Drawn = { elements: 0, letters: 0, text: 0 }

/** All that is drawn, counted as often as it is referred to. Elements without end where one refers to itself. */
export function drawnIn(root: Element): Drawn {
  const named = new Map<string, Element>()
  const known = new Map<Element, Drawn>()
  const under = new Set<Element>()
  for (const element of elementsOf(root)) {
    const { id } = element.properties
    if (typeof id === 'string' && !named.has(id)) named.set(id, element)
  }

  const count = (element: Element): Drawn => {
    const before = known.get(element)
    if (before) return before
    if (under.has(element)) return { ...NOTHING, elements: Number.POSITIVE_INFINITY }
    under.add(element)
    const inside = element.children.flatMap((child) => (child.type === 'element' ? child : []))
    const referred = referencesOf(element).flatMap((id) => named.get(id) ?? [])
    const own = { elements: 1, letters: lettersOf([element]), text: textOf(element) }
    const total = [...inside, ...referred].map(count).reduce(together, own)
    under.delete(element)
    known.set(element, total)
    return total
  }
  return count(root)
}

const together = (one: Drawn, other: Drawn): Drawn => ({
  elements: one.elements + other.elements,
  letters: one.letters + other.letters,
  text: one.text + other.text,
})

/** A title or a description is read out, and never drawn. */
const textOf = ({ tagName, children }: Element) =>
  tagName === 'text' || tagName === 'tspan'
    ? children.reduce((sum, child) => sum + (child.type === 'text' ? child.value.length : 0), 0)
    : 0

const referencesOf = ({ properties }: Element) =>
  Object.values(properties).flatMap((value) => {
    const [, direct, inUrl] =
      /^(?:#([\p{L}\p{N}_.-]+)$|url\(['"]?#([\p{L}\p{N}_.-]+)['"]?\))/u.exec(String(value)) ?? []
    return direct ?? inUrl ?? []
  })
