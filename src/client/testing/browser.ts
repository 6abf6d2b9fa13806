import { vi } from 'vitest'

/** Enough of a part of a page for our elements: what it is found by is given, and what it hears can be told to it. */
export class Part extends EventTarget {
  dataset: Record<string, string | undefined> = {}
  value = ''
  checked = false
  indeterminate = false
  disabled = false
  isConnected = true
  innerHTML = ''
  onclick: ((event: Event) => void) | null = null
  readonly attributes = new Map<string, string>()
  readonly #found = new Map<string, Part[]>()
  /** What was put in it last. */
  held: Part[] = []
  /** What was put behind the rest. */
  readonly added: Part[] = []

  constructor(more: object = {}) {
    super()
    Object.assign(this, more)
  }

  /** From now on these are found by this selector. */
  finds(selector: string, ...parts: Part[]) {
    this.#found.set(selector, parts)
    return this
  }

  querySelector = (selector: string) => this.#found.get(selector)?.[0] ?? null
  querySelectorAll = (selector: string) => this.#found.get(selector) ?? []
  setAttribute = (name: string, value: string) => void this.attributes.set(name, value)
  removeAttribute = (name: string) => void this.attributes.delete(name)
  append = (...parts: Part[]) => void this.added.push(...parts)
  replaceChildren = (...parts: Part[]) => {
    this.held = parts
  }
  tells = (event: string) => this.dispatchEvent(new Event(event))
}

/** An element of ours as a page has it. */
export interface Element extends Part {
  connectedCallback(): void
  disconnectedCallback(): void
}

/** Loads a script as a page would, with `more` beside what every browser has; returns what it makes of its elements. */
export async function loaded(script: () => Promise<unknown>, more: Record<string, unknown> = {}) {
  const known = new Map<string, new () => Element>()
  const customElements = {
    define: (name: string, element: new () => Element) => known.set(name, element),
  }
  const browser = { HTMLElement: Part, customElements, window: globalThis, ...more }
  for (const [name, value] of Object.entries(browser)) vi.stubGlobal(name, value)
  vi.resetModules()
  await script()
  return (name: string, data: Record<string, string> = {}) => {
    const element = new (known.get(name) as new () => Element)()
    element.dataset = data
    return element
  }
}
