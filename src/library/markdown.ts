import type { Element, Nodes, Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toHast } from 'mdast-util-to-hast'

/** What a clause may be made of: paragraphs, lists, emphasis, small headings, quotes and links. */
const schema: Schema = {
  tagNames: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'br', 'blockquote', 'h3', 'h4'],
  attributes: { a: ['href', 'rel'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
}

/** Markdown of a clause as HTML that may stand in a page as it is; HTML in the text itself is left out. */
export function toSafeHtml(markdown: string): string {
  const tree = toHast(fromMarkdown(modest(markdown))) as Root
  return toHtml(sanitize(withoutDeadLinks(tree), schema))
}

/** Quotes and lists inside each other; beyond this a text is a heap of signs, and reading it would not end well. */
const DEEPEST = 8
const deeper = new RegExp(
  `^((?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST}})[ \\t>*+\\-.)\\d]*`,
  'gm',
)
const farther = new RegExp(`^[ \\t]{${DEEPEST * 4},}`, 'gm')

/** Signs that may open something, each of which is laid beside those before it. */
const openers = /[[*_`<]+/g
const MOST_OPENERS = 300

/** Ends of lines: each may begin a paragraph, a list or a quote, and each of those is laid beside those before it. */
const lineEnds = /\r\n|[\r\n]/g
const MOST_LINES = 300

/** Any text that somebody wrote for others to read, as it is; of a heap of signs as much as can be read. */
function modest(markdown: string) {
  let seen = 0
  let lines = 1
  return markdown
    .replace(lineEnds, (end) => (++lines > MOST_LINES ? ' ' : end))
    .replace(deeper, '$1 ')
    .replace(farther, ' '.repeat(DEEPEST * 4))
    .replace(openers, (heap) => {
      seen += heap.length
      return seen > MOST_OPENERS ? ' '.repeat(heap.length) : heap
    })
}

/** Only whole addresses: a link that leads nowhere from a PDF or a mail stays words. Headings fit under a clause's own. */
function withoutDeadLinks<T extends Nodes>(node: T): T {
  if ('children' in node) for (const child of node.children) withoutDeadLinks(child)
  if (node.type === 'element') tidy(node)
  return node
}

function tidy(element: Element) {
  if (element.tagName === 'a') {
    if (!/^(https?|mailto):/i.test(String(element.properties.href))) element.properties = {}
    else element.properties.rel = ['noreferrer']
  }
  if (/^h[1-6]$/.test(element.tagName)) element.tagName = element.tagName < 'h3' ? 'h3' : 'h4'
}
