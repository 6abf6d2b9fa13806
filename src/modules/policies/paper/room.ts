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
const SECTIONS = 4.5 * MM
const BAND_PAD = 4.5 * MM
const HEAD_ROOM = 15.5 * MM
const FOOT_ROOM = 11.5 * MM
const BIG = 17
const HEAD = 12.5
const NAMES = 12.5
/** The name of a block, where its list goes on over the sheet. */
const AGAIN = HEAD * 1.22 + BELOW_HEAD
const QR = 24 * MM
/** Of an organisation’s logo, at its largest. */
const PLATE = 19 * MM
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
  /** More at the top of a column, where a small block says its name again. */
  again?: number
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

const keeping = (item?: Item) => item?.kind === 'head' || item?.kind === 'sub'
const gapAt = (items: readonly Item[], n: number) =>
  n > 0 ? gapBetween(items[n - 1] as Item, items[n] as Item) : 0

/** Columns of a height, filled in order: where each ends, and the highest. */
function filled(items: readonly Item[], cap: number, most: number) {
  const ends: number[] = []
  let [from, used, highest] = [0, 0, 0]
  for (let n = 0; n < items.length && ends.length < most; n++) {
    const { height } = items[n] as Item
    const more = n === from ? height : gapAt(items, n) + height
    const next = keeping(items[n]) ? items[n + 1] : undefined
    const need = used + more + (next ? gapAt(items, n + 1) + next.height : 0)
    if (n > from && need > cap && !keeping(items[n - 1])) {
      ends.push(n)
      from = n
      used = (items[n]?.again ?? 0) + height
    } else used += more
    if (ends.length < most) highest = Math.max(highest, used)
  }
  if (ends.length < most) ends.push(items.length)
  return { end: ends.at(-1) ?? 0, highest }
}

/** The lowest height at which so many columns hold the items in their order. */
function balanced(items: readonly Item[], columns: number) {
  let [low, top] = [0, 0]
  for (const [n, { height }] of items.entries()) {
    top += gapAt(items, n) + height
    low = Math.max(low, height)
  }
  if (columns < 2 || items.length < 2) return top
  low = Math.max(low, top / columns - SECTIONS)
  while (top - low > 2) {
    const middle = (low + top) / 2
    const { end, highest } = filled(items, middle, columns)
    if (end === items.length && highest <= middle) top = middle
    else low = middle
  }
  return top
}

type Section = 'opening' | 'first' | 'rules' | 'advice' | 'around' | 'help'
/** One whole, or clauses in columns, which go on over sheets; `again` is what saying its name once more takes. */
type Part = { section: Section; gap: number; keeps?: number } & (
  | { height: number }
  | { items: Item[]; columns: number; again: number }
)
const ground = (section: Section) => section === 'advice' || section === 'help'

const shortsOf = ({ clauses }: PolicyBlock) => clauses.filter(({ form }) => form !== 'line')
const linesIn = ({ clauses }: PolicyBlock) => clauses.filter(({ form }) => form === 'line')

function beside(section: Section, blocks: readonly PolicyBlock[]): Part[] {
  const width = widthOf(3)
  const items = blocks.flatMap((block) => [
    headOf(block.title, width),
    ...[...shortsOf(block), ...linesIn(block)].map((clause) => ({
      ...clauseOf(clause, width),
      again: tall(`${block.title} (continued)`, 8 * SANS, width) + BELOW_HEAD,
    })),
  ])
  return items.length ? [{ section, gap: SECTIONS, items, columns: 3, again: 2.3 * HEAD }] : []
}

function large(section: Section, block: PolicyBlock, most: number, sub = false): Part[] {
  const [shorts, lines] = [shortsOf(block), linesIn(block)]
  const height = headOf(block.title, WIDTH, BIG).height
  const head = { section, gap: 0, height, keeps: 40 }
  const said = sub && shorts.length > 0 && lines.length > 0 ? [subHead] : []
  const again = headOf(block.title, WIDTH).height + BELOW_HEAD
  const columned = (items: Item[], columns: number, gap: number): Part[] =>
    items.length ? [{ section, gap, items, columns, again }] : []
  const itemsIn = (clauses: PolicyClause[], columns: number) =>
    clauses.map((clause) => clauseOf(clause, widthOf(columns)))
  if (shorts.length < most || !lines.length) {
    const count = lines.length
      ? Math.min(2, block.clauses.length + said.length)
      : Math.max(1, Math.min(most, shorts.length))
    const items = [...itemsIn(shorts, count), ...said, ...itemsIn(lines, count)]
    return [head, ...columned(items, count, BELOW_HEAD)]
  }
  return [
    head,
    ...columned(itemsIn(shorts, most), most, BELOW_HEAD),
    ...said.map(({ height }) => ({ section, gap: 2 * AIR, height, keeps: 20 })),
    ...columned(itemsIn(lines, 2), 2, said.length ? 0.4 * EM : 2 * AIR),
  ]
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
  return Math.max(main, PLATE + 6 * MM + BAND_PAD + (values.length ? valued : 0))
}

/** With the code and the fingerprint, which a draft does not have and what is published does. */
function closing({ people, adopted }: OnSheets) {
  const code = QR + 4 * MM
  const width = (WIDTH - code - 2 * GUTTER) / 2
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

function partsOf(document: OnSheets): Part[] {
  const some = (...numbers: number[]) =>
    document.blocks.filter(({ number }) => numbers.includes(number))
  const { example } = document
  const bubble = (said: string) => tall(said, EM, widthOf(2) - 8 * MM) + 5.2 * MM + 13
  return [
    { section: 'opening', gap: 0, height: masthead(document) },
    { section: 'first', gap: 0, height: 12 },
    ...beside('first', some(1, 2, 3)),
    ...some(4).flatMap((block) => large('rules', block, 2, true)),
    ...some(5).flatMap((block) => large('advice', block, 3)),
    ...(example
      ? [
          {
            section: 'advice' as const,
            gap: 2 * AIR,
            height: Math.max(bubble(example.do), bubble(example.dont)),
          },
        ]
      : []),
    ...beside('around', some(6, 7, 8)),
    ...some(9).flatMap((block) => large('help', block, 2)),
  ]
}

/** For what a foretold line may be short of. */
const SURELY = 1.02

/**
 * The share of two sheets that a document takes at its smallest: at 1 and below it surely fits. Foretold from its
 * letters alone, as pages.typ lays it out and a few hundredths too high, so that a choice between forms need not set a
 * sheet for each.
 */
export function paperUsed(document: OnSheets) {
  let [sheets, y] = [1, 0]
  let before: Section | undefined
  const turn = () => {
    sheets++
    y = HEAD_ROOM
    before = undefined
  }
  const leadOf = ({ section, gap }: Part) => {
    if (before === undefined) return 0
    if (before === section) return gap
    const pads = Number(ground(before)) + Number(ground(section))
    return SECTIONS + pads * BAND_PAD
  }
  const roomFor = (part: Part) =>
    SHEET - FOOT_ROOM - (ground(part.section) ? BAND_PAD / 2 : 0) - y - leadOf(part)

  for (const part of partsOf(document)) {
    if ('height' in part) {
      if (before && part.height + (part.keeps ?? 0) > roomFor(part)) {
        const goesOn = before === part.section
        turn()
        if (goesOn) y += AGAIN
      }
      y += leadOf(part) + part.height
      before = part.section
      continue
    }
    let { items } = part
    let high = balanced(items, part.columns)
    while (high > roomFor(part) && items.length) {
      const { end, highest } = filled(items, roomFor(part), part.columns)
      // What is higher than a sheet is cut there, and has a sheet of its own.
      const placed = highest <= roomFor(part) ? end : before ? 0 : Math.max(1, end)
      items = items.slice(placed)
      turn()
      y += part.again
      high = balanced(items, part.columns)
      if (placed === 0) before = undefined
    }
    y += leadOf(part) + high
    before = part.section
  }
  y += SECTIONS + (before && before !== 'help' && ground(before) ? BAND_PAD : 0)
  y += closing(document)
  return ((sheets - 1 + y / SHEET) / 2) * SURELY
}
