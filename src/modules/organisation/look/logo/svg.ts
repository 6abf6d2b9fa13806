import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { no } from '../../../../platform/result.ts'
import { mostAttributes } from './svg-attributes.ts'
import { MOST_STYLE, type Rules, rulesOf, sheetsOf, stylesFor } from './svg-css.ts'
import { drawn, kept, schema, shapes } from './svg-schema.ts'
import { type Drawn, drawnIn, elementsOf, lettersOf } from './svg-size.ts'

/** A logo has some dozens of elements, each with some dozens of attributes. */
const MOST_TAGS = 12_000
const MOST_ATTRIBUTES = 200
/** Every page shows it: signs that have to be written out may not make it many times what was sent. */
const MOST_BYTES = 2 * 1024 * 1024
/** A file of a megabyte whose styles are written out. */
const MOST_LETTERS = 4_000_000
/** Elements that refer to each other may multiply without end ("billion laughs"). */
const MOST_DRAWN = 20_000
/** A logo has a name and a motto; paper is slow at more, and everybody else's paper waits for it. */
const MOST_TEXT = 2000

/**
 * Only shapes, colours and letters of an SVG file. Scripts, links, pictures from elsewhere, animation and style
 * sheets are gone; simple styles become attributes, so that a logo keeps its colours.
 */
export function cleanSvg(bytes: Uint8Array) {
  const source = textOf(bytes)
  if (!source || source.split('<').length > MOST_TAGS) return no('logoBroken')
  if (mostAttributes(source) > MOST_ATTRIBUTES) return no('logoTooComplex')
  try {
    const root = firstSvg(fromHtml(source, { fragment: true, space: 'svg' }))
    if (!root) return no('logoBroken')
    const sheets = sheetsOf(elementsOf(root))
    if (sheets.join('').length > MOST_STYLE) return no('logoTooComplex')
    const styled = withoutStyles(root, rulesOf(sheets))
    if (lettersOf(elementsOf(styled)) > MOST_LETTERS) return no('logoTooComplex')
    const safe = sanitize(styled, schema) as Element
    if (isTooMuch(drawnIn(safe))) return no('logoTooComplex')
    if (!elementsOf(safe).some(({ tagName }) => shapes.has(tagName))) return no('logoEmpty')
    const bytes = new TextEncoder().encode(asFile(safe))
    return bytes.length > MOST_BYTES ? no('logoTooComplex') : bytes
  } catch {
    // Nested so deep that the parser ran out of stack: no drawing program writes that.
    return no('logoBroken')
  }
}

const isTooMuch = ({ elements, letters, text }: Drawn) =>
  elements > MOST_DRAWN || letters > MOST_LETTERS || text > MOST_TEXT

function textOf(bytes: Uint8Array) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function firstSvg(node: Nodes): Element | undefined {
  if (node.type === 'element' && node.tagName === 'svg') return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = firstSvg(child as Nodes)
    if (found) return found
  }
  return undefined
}

/** The drawing with what its style sheets say written on each element, where it can do no harm. */
function withoutStyles(root: Element, rules: Rules): Element {
  const styled = (element: Element): Element => ({
    ...element,
    properties: { ...localLink(element), ...stylesFor(element, rules) },
    children: element.children.flatMap((child) => {
      if (child.type === 'element') return kept.has(child.tagName) ? styled(child) : []
      return child.type === 'text' && drawn.has(element.tagName) ? child : []
    }),
  })
  return styled(root)
}

/** SVG 1.1 wrote `xlink:href` where SVG 2 writes `href`. */
function localLink({ properties }: Element) {
  const { xLinkHref, ...rest } = properties
  return { ...rest, ...(xLinkHref && !rest.href && { href: xLinkHref }) }
}

function asFile(root: Element) {
  const { width, height, viewBox } = root.properties
  const box = viewBox ?? (width && height ? `0 0 ${pixels(width)} ${pixels(height)}` : undefined)
  const properties = { xmlns: 'http://www.w3.org/2000/svg', ...root.properties, viewBox: box }
  return withoutControls(
    toHtml({ ...root, properties }, { space: 'svg', closeEmptyElements: true }),
  )
}

const pixels = (length: unknown) => Number.parseFloat(String(length)) || 0

/** XML has no place for these, not even escaped. */
const withoutControls = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
