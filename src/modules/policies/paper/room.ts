import type { PolicyBlock, PolicyClause, PolicyDocument } from './document.ts'
import { linesOf } from './letters.ts'

/** What of a document takes room on paper. */
export type OnSheets = Pick<
  PolicyDocument,
  | 'title'
  | 'intro'
  | 'audience'
  | 'organisation'
  | 'blocks'
  | 'values'
  | 'example'
  | 'people'
  | 'adopted'
  | 'url'
>

/** In points, as look.typ sets the smallest text. */
const MM = 72 / 25.4
const EM = 9
const SHEET = 297 * MM
const WIDTH = 180 * MM
const GUTTER = 8 * MM
const AIR = 0.6 * EM
const BELOW_HEAD = 0.5 * EM
const LINE_PAD = 0.2 * EM
const SECTIONS = 5 * MM
const BAND_PAD = 5 * MM
const HEAD_ROOM = 17 * MM
const FOOT_ROOM = 13 * MM
const BIG = 17
const HEAD = 12.5
const NAMES = 12.5
const QR = 24 * MM
/** Of an organisation’s logo, at its largest. */
const PLATE = 26 * MM
/** Semibold and Inter run wider than the text. */
const BOLD = 1.04
const SANS = 1.14

const widthOf = (columns: number) =>
  columns < 2 ? WIDTH * 0.7 : (WIDTH - (columns - 1) * GUTTER) / columns

const high = (lines: number, size: number, leading = 0.32) =>
  (0.98 * lines + leading * (lines - 1)) * size
const tall = (text: string, size: number, width: number, leading = 0.32) =>
  high(linesOf(text, size, width), size, leading)

interface Item {
  kind: 'head' | 'sub' | 'short' | 'line'
  height: number
}

const headOf = (title: string, width: number, size = HEAD): Item => ({
  kind: 'head',
  height: Math.max(size * 1.22, size * 0.24 + tall(title, size * BOLD, width - size * 1.67, 0.1)),
})
const subHead: Item = { kind: 'sub', height: 1.2 * EM }

function clauseOf(clause: PolicyClause, width: number): Item {
  if (clause.form === 'line') {
    const said = clause.line.replaceAll('**', '') || clause.title
    return { kind: 'line', height: tall(said, EM * BOLD, width - 1.75 * EM) + 2 * LINE_PAD }
  }
  const inner = width - 3.2 * MM
  return {
    kind: 'short',
    height:
      tall(clause.title, EM * 1.06 * BOLD, inner - 1.55 * EM) +
      0.36 * EM +
      tall(clause.short, EM, inner),
  }
}

function gapBetween(before: Item, item: Item) {
  if (before.kind === 'head') return BELOW_HEAD
  if (before.kind === 'sub') return 0.35 * EM
  if (item.kind === 'head') return SECTIONS
  if (item.kind === 'sub') return 1.5 * AIR
  return item.kind === 'line' && before.kind === 'line' ? 0 : AIR
}

/** The lowest height at which so many columns hold the items in their order. */
function balanced(items: readonly Item[], columns: number) {
  const gaps = items.map((item, n) => (n > 0 ? gapBetween(items[n - 1] as Item, item) : 0))
  const sum = items.reduce((all, item, n) => all + item.height + (gaps[n] as number), 0)
  if (columns < 2 || items.length < 2) return sum
  let [low, top] = [Math.max(sum / columns - SECTIONS, ...items.map((item) => item.height)), sum]
  while (top - low > 1.5) {
    const middle = (low + top) / 2
    if (columnsAt(items, gaps, middle) <= columns) top = middle
    else low = middle
  }
  return top
}

function columnsAt(items: readonly Item[], gaps: readonly number[], cap: number) {
  let [count, used] = [1, 0]
  for (const [n, { kind, height }] of items.entries()) {
    const keeps = kind === 'head' || kind === 'sub'
    const next = items[n + 1]
    const more = used > 0 ? (gaps[n] as number) + height : height
    const need = more + (keeps && next ? (gaps[n + 1] as number) + next.height : 0)
    if (used > 0 && used + need > cap && !keeping(items[n - 1])) {
      count++
      used = height
    } else used += more
    if (used > cap) return Number.POSITIVE_INFINITY
  }
  return count
}
const keeping = (item?: Item) => item?.kind === 'head' || item?.kind === 'sub'

const shortsOf = ({ clauses }: PolicyBlock) => clauses.filter(({ form }) => form !== 'line')
const linesIn = ({ clauses }: PolicyBlock) => clauses.filter(({ form }) => form === 'line')

function beside(blocks: readonly PolicyBlock[]) {
  const width = widthOf(3)
  return balanced(
    blocks.flatMap((block) => [
      headOf(block.title, width),
      ...[...shortsOf(block), ...linesIn(block)].map((clause) => clauseOf(clause, width)),
    ]),
    3,
  )
}

function large(block: PolicyBlock, most: number, sub = false) {
  const [shorts, lines] = [shortsOf(block), linesIn(block)]
  const head = headOf(block.title, WIDTH, BIG).height
  const said = sub && shorts.length > 0 && lines.length > 0 ? [subHead] : []
  const itemsIn = (clauses: PolicyClause[], columns: number) =>
    clauses.map((clause) => clauseOf(clause, widthOf(columns)))
  if (!block.clauses.length) return head
  if (shorts.length < most || !lines.length) {
    const count = lines.length
      ? Math.min(2, block.clauses.length + said.length)
      : Math.min(most, shorts.length)
    const items = [...itemsIn(shorts, count), ...said, ...itemsIn(lines, count)]
    return head + BELOW_HEAD + balanced(items, count)
  }
  return (
    head +
    BELOW_HEAD +
    balanced(itemsIn(shorts, most), most) +
    2 * AIR +
    (said.length ? subHead.height + 0.4 * EM : 0) +
    balanced(itemsIn(lines, 2), 2)
  )
}

function masthead({ title, intro, audience, organisation, values = [] }: OnSheets) {
  // A logo may come later, and takes the room that values would.
  const left = WIDTH - 66 * MM
  const size = title.length <= 45 ? 25 : Math.max(18, 25 * Math.sqrt(45 / title.length))
  const main =
    10 * MM +
    tall(organisation, 10 * SANS, left / 2) +
    0.8 * SECTIONS +
    tall(title, size * BOLD, left, 0.02) +
    18 +
    tall(intro, 10, Math.min(left, 125 * MM), 0.38) +
    tall(audience, 9 * SANS, left) +
    BAND_PAD
  const valued = values.reduce((sum, value) => sum + tall(value, 13 * BOLD, 48 * MM, 0.1) + 6, 20)
  return Math.max(main, PLATE + 20 * MM + (values.length ? valued : 0))
}

function closing({ people, adopted, url }: OnSheets) {
  const code = url === undefined ? 0 : QR + 4 * MM
  const width = (WIDTH - (code && code + GUTTER) - GUTTER) / 2
  const name = (text: string) => tall(text, NAMES * BOLD, width, 0.15) + 13
  const contact =
    (people?.contact ? name(people.contact) : 0) +
    (people?.phone ? 16 : 0) +
    (people?.email ? tall(people.email, 9 * SANS, width) + 4 : 0) +
    (people?.crisis ? name(people.crisis) + SECTIONS : 0)
  const others =
    (people?.report ? name(people.report) + SECTIONS : 0) +
    (people?.spokespersons ?? []).reduce((sum, each) => sum + tall(each, 10.4, width, 0.15) + 3, 13)
  const foot = adopted ? tall(adopted, 8.5 * SANS, 110 * MM, 0.4) : 9
  return Math.max(contact, others, code) + 8 * MM + foot + 3.2 * MM + 16 + 2 * BAND_PAD
}

/** What it costs that no clause is broken over two sheets. */
const TURNING = 40

/**
 * The share of two sheets that a document takes at its smallest: at 1 and below it surely fits. Foretold from its
 * letters alone and a few hundredths too high, so that a choice between forms need not set a sheet for each.
 */
export function paperUsed(document: OnSheets) {
  const some = (...numbers: number[]) =>
    document.blocks.filter(({ number }) => numbers.includes(number))
  const bands = 4 * BAND_PAD + 5 * SECTIONS
  const example = document.example
    ? 2 * AIR +
      5.2 * MM +
      13 +
      Math.max(
        ...Object.values(document.example).map((said) => tall(said, EM, widthOf(2) - 8 * MM)),
      )
    : 0
  const taken =
    masthead(document) +
    bands +
    12 +
    beside(some(1, 2, 3)) +
    some(4).reduce((sum, block) => sum + large(block, 2, true), 0) +
    some(5).reduce((sum, block) => sum + large(block, 3), 0) +
    example +
    beside(some(6, 7, 8)) +
    some(9).reduce((sum, block) => sum + large(block, 2), 0) +
    closing(document) +
    TURNING
  return taken / (2 * SHEET - FOOT_ROOM - HEAD_ROOM)
}
