import type { BlockNumber } from '../../../library/clauses/rules.ts'
import type { PolicyClause } from '../paper/document.ts'
import { paperUsed } from '../paper/room.ts'
import type { WordsOnPaper } from '../paper/words-on-paper.ts'
import type { Call, Form } from './types.ts'

/** A clause in its place, as far as its room on paper goes. */
export interface Standing {
  key: string
  block: BlockNumber
  weight: number
  call?: Call | undefined
  /** Nobody but people may change it: pinned, or its words are only in its short text. */
  fixed?: Form | undefined
  /** An answer stands in its short text and not in its line. */
  speaksInShort: boolean
}

/** What gives way first where even lines do not fit: a clause that nothing but its own need calls for. */
const givesWay = (call: Call | undefined) => {
  if (call?.by === 'need') return 3
  if (call?.by === 'answer' && !call.says) return 2
  return call?.by === 'profile' ? 1 : 0
}

/**
 * Which clauses stand as short text and which as a line, so that all of them fit on two pages in every language in
 * use; and which, the least needed, do not stand there at all because not even their line fits.
 * `sheets`: the document in each language, with every clause in it.
 */
export function settleForms(standing: readonly Standing[], sheets: readonly WordsOnPaper[]) {
  const room = new Room(sheets)
  const byNeed = standing.toSorted((a, b) => b.weight - a.weight)
  for (const clause of byNeed)
    room.set(clause.key, clause.fixed ?? (clause.speaksInShort ? 'short' : 'line'))

  const leaving = byNeed.filter(({ call }) => givesWay(call) > 0).reverse()
  leaving.sort((a, b) => givesWay(b.call) - givesWay(a.call))
  const noRoom = new Set<string>()
  for (const { key, block } of leaving) {
    if (room.fits()) break
    if (room.clausesIn(block) === 1) continue
    noRoom.add(key)
    room.leaveOut(key)
  }
  const lines = byNeed.filter(({ key, fixed }) => !fixed && !noRoom.has(key))
  for (const { key } of leadersFirst(lines)) {
    if (room.formOf(key) === 'short') continue
    room.set(key, 'short')
    if (!room.fits()) room.set(key, 'line')
  }
  return { noRoom, formOf: (key: string) => room.formOf(key) }
}

/** The most needed of each building block before the others: no block is only a list of orders. */
function leadersFirst(byNeed: readonly Standing[]) {
  const leaders = byNeed.filter(
    ({ block }, at) => byNeed.findIndex((other) => other.block === block) === at,
  )
  return [...leaders, ...byNeed.filter((clause) => !leaders.includes(clause))]
}

/** The sheets in every language, while it is being settled what stands on them. */
class Room {
  private clauses = new Map<string, PolicyClause[]>()
  private sheets: WordsOnPaper[]

  constructor(sheets: readonly WordsOnPaper[]) {
    this.sheets = sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, clauses: block.clauses.map(this.own) })),
    }))
  }

  private own = (clause: PolicyClause) => {
    const own = { ...clause }
    this.clauses.set(own.key, [...(this.clauses.get(own.key) ?? []), own])
    return own
  }

  formOf(key: string): Form {
    return this.clauses.get(key)?.[0]?.form ?? 'short'
  }

  set(key: string, form: Form) {
    for (const clause of this.clauses.get(key) ?? []) clause.form = form
  }

  leaveOut(key: string) {
    for (const { blocks } of this.sheets)
      for (const block of blocks) block.clauses = block.clauses.filter((c) => c.key !== key)
  }

  clausesIn(block: BlockNumber) {
    return this.sheets[0]?.blocks.find(({ number }) => number === block)?.clauses.length ?? 0
  }

  fits() {
    const full = this.sheets.find((sheet) => paperUsed(sheet) > 1)
    // The language that is full now is most likely full again: it is asked first.
    if (full) this.sheets = [full, ...this.sheets.filter((sheet) => sheet !== full)]
    return !full
  }
}
