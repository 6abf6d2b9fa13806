import type { Element } from 'hast'
import { declarationsIn, stylesIn } from './svg-css.ts'
import { elementsOf } from './svg-size.ts'

// Browsers draw more than the engine of paper does, and what it does not read it leaves out without a word, before and
// after: a comparison of its own drawings cannot show that. So a drawing is known only as far as all that it says is.

const words = (list: string) => new Set(list.split(' '))

/** Drawn or played by browsers only. */
const FOREIGN = words(
  'foreignobject video audio canvas iframe link animate animatetransform animatemotion animatecolor discard set',
)
const COLOURS = words('fill stroke color stop-color flood-color lighting-color')
const READ = words(
  'opacity fill-opacity fill-rule stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stop-opacity clip-path clip-rule mask mask-type filter flood-opacity display visibility overflow paint-order isolation mix-blend-mode marker marker-start marker-mid marker-end shape-rendering image-rendering color-interpolation color-interpolation-filters font font-family font-size font-weight font-style font-stretch font-variant letter-spacing word-spacing text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift writing-mode text-rendering',
)
/** Of how it is used, or of letters, which have to be in a typeface of ours anyway. */
const UNSEEN = words(
  'cursor pointer-events user-select enable-background color-rendering color-profile solid-color solid-opacity line-height direction unicode-bidi kerning white-space text-indent text-align text-align-last text-transform text-orientation text-decoration-line text-decoration-style text-decoration-color block-progression shape-padding shape-margin inline-size font-feature-settings font-kerning font-size-adjust font-synthesis font-variant-ligatures font-variant-position font-variant-caps font-variant-numeric font-variant-alternates font-variant-east-asian font-variation-settings',
)
/** Says what is so where nothing is said. */
const USUAL = /^(?:none|normal|auto|transparent)$/
/** The engine wants it bare. */
const REFERENCE = /^url\(\s*#[\p{L}\p{N}_.-]+\s*\)/u
/** Of screens and of later standards. */
const LATE =
  /^(?:rebeccapurple|canvas\w*|\w*text|accentcolor\w*|button\w+|field|highlight|selecteditem|mark|initial|unset|revert\w*)$/i
/** Functions and lengths that are worked out, and words that win over others. */
const WORKED_OUT =
  /\b(?:var|calc|env|attr|min|max|clamp|color|color-mix|light-dark|hwb|oklab|oklch|lab|lch)\(|!\s*important|[\d.](?:rem|[sld]?v(?:w|h|min|max|b|i)|ch|cap|lh|rlh|ic)\b/i
/** Where a browser looks for what it is trying out, and where drawing programs keep their own. */
const VENDOR = /^-(?:webkit|moz|ms|o)-/
const OF_A_PROGRAM = /^-(?:-|inkscape-)/
/** Names, texts and points, which may hold anything. */
const FREE =
  /^(?:id|className|class|href|xLinkHref|xlink:href|d|points|title)$|^(?:data|aria|inkscape|sodipodi|serif)/
const OURS = /^['"]?(?:Inter|Source Serif 4)\b/

/** What a selector may be made of. */
const SELECTED =
  /\[\s*[\w:-]+\s*(?:=\s*(?:"[^"\]]*"|'[^'\]]*'|[\w-]+)\s*)?\]|:first-child\b|[.#]?[\w-]+|[*>+,\s]/g

/** Whether the engine reads all of how a browser would draw this. */
export function isKnown(source: string, root: Element, sheets: string): boolean {
  const styles = stylesIn(sheets)
  if (!styles || /<\?xml-stylesheet\b|<(?:\w+:)?style\b[^<>]*\smedia\s*=/i.test(source))
    return false
  if (!styles.selectors.every((selector) => selector.replace(SELECTED, '') === '')) return false
  const elements = elementsOf(root)
  const said = [...styles.declarations.map(propertyOf), ...elements.flatMap((e) => saidBy(e, root))]
  if (!said.every(isRead) || elements.some(isForeign) || elements.some(refersTwice)) return false
  return !elements.some(hasLetters) || areOurs(said)
}

interface Property {
  name: string
  value: string
}

const propertyOf = (declaration: string): Property => {
  const at = declaration.indexOf(':')
  return {
    name: declaration.slice(0, Math.max(0, at)).trim(),
    value: declaration.slice(at + 1).trim(),
  }
}

/** What an element says of itself, in a style and in attributes that do as styles do. */
function saidBy(element: Element, root: Element): Property[] {
  const { style, ...rest } = element.properties
  const styled = typeof style === 'string' ? declarationsIn(style).map(propertyOf) : []
  const attributes = Object.entries(rest).flatMap(([name, value]) => {
    const property = { name: hyphened(name), value: String(value).trim() }
    return isStyle(property.name) || (!FREE.test(name) && WORKED_OUT.test(property.value))
      ? property
      : []
  })
  // How large a page shows it is no part of the drawing.
  const seen = styled.filter(
    ({ name }) => element !== root || !/^(?:max-|min-)?(?:width|height)$/.test(name),
  )
  return [...seen, ...attributes]
}

const hyphened = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const isStyle = (name: string) => COLOURS.has(name) || READ.has(name) || name === 'vector-effect'

function isRead({ name, value }: Property) {
  if (name === '' && value === '') return true
  if (OF_A_PROGRAM.test(name) || UNSEEN.has(name.replace(VENDOR, ''))) return true
  if (USUAL.test(value)) return true
  if (WORKED_OUT.test(value) || LATE.test(value)) return false
  if (COLOURS.has(name)) return isColour(value.replace(REFERENCE, '').trim())
  if (name === 'clip-path' || name === 'mask' || value.includes('url'))
    return value.replace(REFERENCE, '') === ''
  return READ.has(name)
}

/** As the engine writes words: it knows `none`, and not `NONE`. */
const WORDS = ['none', 'inherit', 'currentColor']

/** A colour as the engine reads it; nothing where a reference stood for all of it. */
function isColour(value: string) {
  if (/^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8}))?$/i.test(value)) return true
  if (/^[a-z]+$/i.test(value))
    return WORDS.every((word) => word === value || word.toLowerCase() !== value.toLowerCase())
  const [, mixed, numbers = ''] = /^(rgb|hsl)a?\(([\d.,%\s-]+)\)$/i.exec(value) ?? []
  // Of red, green and blue it takes whole steps, or parts of a hundred.
  const whole = numbers
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, 3)
  return mixed !== undefined && (/hsl/i.test(mixed) || whole.every((n) => /^-?\d+$|%$/.test(n)))
}

const isForeign = ({ tagName, properties }: Element) =>
  FOREIGN.has(tagName.replace(/^\w+:/, '').toLowerCase()) &&
  !/href$/.test(String(properties.attributeName))

/** The newer name of a reference counts in a browser, and the older one here. */
const refersTwice = ({
  properties: { href, xLinkHref = href, 'xlink:href': older = xLinkHref },
}: Element) => href !== undefined && href !== older

const hasLetters = ({ tagName, children }: Element) =>
  /^(?:\w+:)?(?:text|tspan|textPath)$/i.test(tagName) &&
  children.some((child) => child.type === 'text' && child.value.trim() !== '')

/** Other machines have other typefaces: letters in them would look otherwise here. */
function areOurs(said: readonly Property[]) {
  const faces = said.filter(({ name }) => name === 'font-family' || name === 'font')
  return (
    faces.length > 0 && faces.every(({ name, value }) => name === 'font-family' && OURS.test(value))
  )
}
