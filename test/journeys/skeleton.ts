import type { Page } from 'playwright-core'
import { languages } from '../../src/platform/locale.ts'

/** Of these it matters what they say; of all others only whether they are there, and whether they say anything. */
const SAYING =
  /^(class|style|type|role|tabindex|dir|hidden|autocomplete|scope|http-equiv|content|aria-(?!label$|description$).*)$/
/** These point at other parts of the page. */
const POINTING =
  /^(for|list|form|headers|popovertarget|commandfor|aria-(labelledby|describedby|controls|owns|details|errormessage|activedescendant))$/

/** Colours and letters decide whether something can be read. */
const LOOK = [
  'color',
  'backgroundColor',
  'backgroundImage',
  'opacity',
  'fontSize',
  'fontWeight',
  'textDecorationLine',
] as const

/** What a target has to measure, in pixels. */
const FINGER = 24

/**
 * A page without its words: everything by which axe tells that something stands in somebody's way, from parts and
 * their colours to what points where and which targets are too small. Two pages with one skeleton have the same
 * barriers, or none.
 */
export const skeletonOf = (page: Page): Promise<string> =>
  page.evaluate(
    ({ saying, pointing, look, finger, known }) => {
      const says = new RegExp(saying)
      const points = new RegExp(pointing)
      const parts = [...document.querySelectorAll('*')]
      const at = new Map(parts.map((part, index) => [part, index]))
      const heard = new Map<string, number>()

      /** How often the same was said of parts of this kind: two places of one name are hard to tell apart. */
      const again = (part: Element, words: string) => {
        const said = `${part.localName} ${words.trim()}`
        heard.set(said, (heard.get(said) ?? 0) + 1)
        return words.trim() && heard.get(said)
      }

      /** How many parts further the other one stands, so that alike rows are alike. */
      const wayTo = (part: Element, id: string) => {
        const other = document.getElementById(id)
        return other ? (at.get(other) ?? 0) - (at.get(part) ?? 0) : 'nowhere'
      }
      const attribute = (part: Element, { name, value }: Attr) => {
        if (name === 'id') return wayTo(part, value) === 0 ? name : `${name}=twice`
        if (points.test(name)) return `${name}=${value.split(/\s+/).map((id) => wayTo(part, id))}`
        if (name === 'href' && value.startsWith('#'))
          return `${name}=${wayTo(part, value.slice(1))}`
        if (name === 'lang') return `${name}=${known.includes(value) ? 'known' : value}`
        if (name === 'aria-label') return `${name}=${again(part, value)}`
        if (name === 'alt')
          return `${name}=${value.trim() && part.parentElement?.textContent?.includes(value)}`
        return `${name}=${says.test(name) ? value : value.trim() !== ''}`
      }
      const appearance = (part: Element) => {
        if (!part.checkVisibility({ visibilityProperty: true })) return 'unseen'
        const style = getComputedStyle(part)
        const { width, height } = part.getBoundingClientRect()
        const small = part.matches('a, button, input, select, textarea, summary, [tabindex]')
          ? [width < finger, height < finger]
          : [width === 0, height === 0]
        return [...look.map((name) => style[name]), ...small].join()
      }
      /** As many alike beside each other as there are, they are told as one. */
      const told = (part: Element): string => {
        const words = part.matches('h1, h2, h3, h4, h5, h6, caption')
          ? again(part, part.textContent ?? '')
          : [...part.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
        const silent = part.localName === 'svg' && !part.textContent?.trim()
        const children = silent ? [] : [...part.children].map(told)
        const attributes = [...part.attributes].map((one) => attribute(part, one))
        return [
          `<${part.localName}`,
          ...attributes.toSorted(),
          appearance(part),
          `${words}>`,
          ...children.filter((child, index) => child !== children[index - 1]),
          '</>',
        ].join(' ')
      }
      return told(document.documentElement)
    },
    {
      saying: SAYING.source,
      pointing: POINTING.source,
      look: [...LOOK],
      finger: FINGER,
      known: languages.map(String),
    },
  )
