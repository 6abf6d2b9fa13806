import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { no } from '../../../../platform/result.ts'
import { rulesOf, stylesFor } from './svg-css.ts'
import { drawn, elementNames, schemaWithout, shapes } from './svg-schema.ts'
import { drawnElements } from './svg-size.ts'

/** A logo has some dozens of elements. Far beyond that, reading it would hold up everybody else. */
const MOST_TAGS = 12_000
/** Elements that refer to each other may multiply without end ("billion laughs"). */
const MOST_DRAWN = 20_000

/**
 * Only shapes, colours and letters of an SVG file. Scripts, links, pictures from elsewhere, animation and style
 * sheets are gone; simple styles become attributes, so that a logo keeps its colours.
 */
export function cleanSvg(bytes: Uint8Array) {
  const source = textOf(bytes)
  if (!source || source.split('<').length > MOST_TAGS) return no('logoBroken')
  try {
    const root = firstSvg(fromHtml(source, { fragment: true, space: 'svg' }))
    if (!root) return no('logoBroken')
    const styled = withoutStyles(root)
    const safe = sanitize(styled, schemaWithout(styled)) as Element
    if (drawnElements(safe) > MOST_DRAWN) return no('logoTooComplex')
    if (!elementNames(safe).some((name) => shapes.has(name))) return no('logoEmpty')
    return new TextEncoder().encode(asFile(safe))
  } catch {
    // Nested so deep that the parser ran out of stack: no drawing program writes that.
    return no('logoBroken')
  }
}

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
function withoutStyles(root: Element): Element {
  const rules = rulesOf(root)
  const styled = (element: Element): Element => ({
    ...element,
    properties: { ...localLink(element), ...stylesFor(element, rules) },
    children: element.children.flatMap((child) => {
      if (child.type === 'element') return styled(child)
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
