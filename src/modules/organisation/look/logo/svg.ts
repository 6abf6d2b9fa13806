import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { no } from '../../../../platform/result.ts'
import { engine, openDrawing } from './draw.ts'
import { looksSame, showsSomething } from './same.ts'
import { mostAttributes } from './svg-attributes.ts'
import { isKnown } from './svg-known.ts'
import { schema } from './svg-schema.ts'
import { type Drawn, drawnIn } from './svg-size.ts'
import { sheetsIn, spelt } from './svg-text.ts'

/** A logo has some dozens of elements, each with some dozens of attributes. */
const MOST_TAGS = 12_000
const MOST_ATTRIBUTES = 200
/** Every page shows it: styles and letters that are worked out may not make it many times what was sent. */
const MOST_BYTES = 2 * 1024 * 1024
/** Of style sheets: each rule is held against each element. */
const MOST_STYLE = 64 * 1024
/** Of attributes and texts, counted as often as they are drawn. */
const MOST_LETTERS = 4_000_000
/** Elements that refer to each other may multiply without end ("billion laughs"). */
const MOST_DRAWN = 20_000
/** A logo has a name and a motto; paper is slow at more, and everybody else's paper waits for it. */
const MOST_TEXT = 2000

/**
 * Only the shapes and colours of an SVG file, as the engine that also draws paper reads it: scripts, links, style
 * sheets and whatever stands elsewhere are gone. Drawn before and after; what does not look the same is refused.
 */
export async function cleanSvg(bytes: Uint8Array) {
  const source = textOf(bytes)
  const written = source && spelt(source, MOST_LETTERS)
  if (!source || !written) return no('logoBroken')
  if (written.split('<').length > MOST_TAGS) return no('logoBroken')
  const sheets = sheetsIn(written)
  if (mostAttributes(written) > MOST_ATTRIBUTES || sheets.length > MOST_STYLE)
    return no('logoTooComplex')
  // That it does not begin says nothing of the drawing.
  await engine()
  try {
    const root = firstSvg(fromHtml(written, { fragment: true, space: 'svg' }))
    if (!root) return no('logoBroken')
    if (isTooMuch(drawnIn(root))) return no('logoTooComplex')
    if (!isKnown(written, root, sheets)) return no('logoDiffers')
    const before = await openDrawing(source)
    if (!showsSomething(before)) return no('logoEmpty')
    const plain = before.plain()
    if (plain.length > MOST_BYTES) return no('logoTooComplex')
    const file = cleaned(plain)
    return file && looksSame(before, await openDrawing(file))
      ? new TextEncoder().encode(file)
      : no('logoDiffers')
  } catch {
    // No drawing, or nested so deep that a parser ran out of stack: no drawing program writes that.
    return no('logoBroken')
  }
}

const isTooMuch = ({ elements, letters, text }: Drawn) =>
  elements > MOST_DRAWN || letters > MOST_LETTERS || text > MOST_TEXT

/** UTF-8, or as its first two bytes say; undefined where it is neither. */
function textOf(bytes: Uint8Array) {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // What it says of its own encoding was true of the bytes.
    return sized(text.replace(/^(<\?xml[^>]*?)\sencoding=(["'])[^"']*\2/, '$1'))
  } catch {
    return undefined
  }
}

/** Of one measure, or of a part of a page, a browser makes the other as the drawing is; the engine takes its own. */
const sized = (source: string) =>
  source.replace(/<(?:[\w-]+:)?svg\b[^<>]*>/, (root) => {
    const measures = root.match(/\s(?:width|height)\s*=\s*["']\s*[\d.][^"'%]*["']/g) ?? []
    const isWhole = measures.length === 2 || !/\sviewBox\s*=/.test(root)
    return isWhole ? root : root.replace(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
  })

function firstSvg(node: Nodes): Element | undefined {
  if (node.type === 'element' && /^(?:\w+:)?svg$/.test(node.tagName)) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = firstSvg(child as Nodes)
    if (found) return found
  }
  return undefined
}

/** What the engine wrote is read as if a stranger had sent it. */
function cleaned(plain: string) {
  const root = firstSvg(fromHtml(plain, { fragment: true, space: 'svg' }))
  if (!root) return undefined
  const safe = withoutBlanks(sanitize(root, schema) as Element)
  const properties = { xmlns: 'http://www.w3.org/2000/svg', ...safe.properties }
  return toHtml({ ...safe, properties }, { space: 'svg', closeEmptyElements: true })
}

/** Without the lines and spaces between its elements, and groups of nothing. */
const withoutBlanks = (element: Element): Element => ({
  ...element,
  children: element.children.flatMap((child) => {
    if (child.type !== 'element') return []
    const inside = withoutBlanks(child)
    return inside.tagName === 'defs' && inside.children.length === 0 ? [] : inside
  }),
})
