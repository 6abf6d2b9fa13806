import type { Language } from '../../platform/locale.ts'
import { no } from '../../platform/result.ts'
import { has, type Who } from '../../platform/who.ts'
import type { DocumentName } from '../policies/index.ts'
import { posterChanged } from './events.ts'
import { lineSurplus } from './room.ts'

export const may = {
  seePoster: (who: Who) => has(who, 'owner', 'author', 'auditor'),
  changePoster: (who: Who) => has(who, 'owner', 'author'),
}

export type Words = Partial<Record<Language, string>>

/** A clause of the document, as it could stand on a wall. */
export interface WallClause {
  key: string
  kind: 'rule' | 'guideline'
  /** How much the document needs it. */
  weight: number
  /** It asks nothing of anybody, so it is not proposed. */
  passes: boolean
  titles: Words
  orders: Words
}

/** What can be chosen from: the version in force, or the draft before there is one. */
export interface Wall {
  document: DocumentName
  languages: readonly Language[]
  /** The library's title of a poster. */
  titles: Words
  clauses: readonly WallClause[]
}

export interface KeptLine {
  clause: string
  /** What the clause was called, for the day on which it is gone. */
  title: Words
  /** Written for the wall; what is missing is the clause's own order. */
  texts: Words
}

/** What the house chose. */
export interface Kept {
  titles: Words
  lines: KeptLine[]
}

export interface Line {
  clause: WallClause
  texts: Words
}

export interface Poster {
  titles: Words
  lines: Line[]
  /** Chosen clauses that the document no longer holds, each with what stands there now. */
  gone: { title: Words; instead: WallClause | undefined }[]
}

export const LINES = 8
const RULES = 6

/** What of a text is an order: `**order** reason`. */
export const orderIn = (line: string) =>
  /\*\*(.+?)\*\*/.exec(line)?.[1]?.replace(/[,:;.]$/, '') ?? ''

const fitsEverywhere = (clause: WallClause, languages: readonly Language[]) =>
  languages.every((language) => {
    const order = clause.orders[language]
    return order !== undefined && order !== '' && lineSurplus(order) === 0
  })

/** What the document needs most and a wall can hold, in the order of the document: rules first, then advice. */
export function proposed(wall: Wall): WallClause[] {
  const able = wall.clauses
    .filter((clause) => !clause.passes && fitsEverywhere(clause, wall.languages))
    .toSorted((a, b) => b.weight - a.weight)
  const rules = able.filter(({ kind }) => kind === 'rule')
  const advice = able.filter(({ kind }) => kind === 'guideline')
  const chosen = new Set([...rules.slice(0, RULES), ...advice.slice(0, LINES - RULES)])
  for (const clause of able) if (chosen.size < LINES) chosen.add(clause)
  const standing = wall.clauses.filter((clause) => chosen.has(clause))
  return [
    ...standing.filter(({ kind }) => kind === 'rule'),
    ...standing.filter(({ kind }) => kind === 'guideline'),
  ]
}

/** The poster as it hangs: what was chosen, over what is proposed. */
export function posterOn(wall: Wall, kept: Kept | undefined): Poster {
  const titles = { ...wall.titles, ...kept?.titles }
  if (!kept) return { titles, lines: proposed(wall).map(asItIs), gone: [] }

  const byKey = new Map(wall.clauses.map((clause) => [clause.key, clause]))
  const taken = new Set(kept.lines.map(({ clause }) => clause))
  const spare = proposed(wall).filter(({ key }) => !taken.has(key))
  const gone: Poster['gone'] = []
  const lines = kept.lines.flatMap((line): Line[] => {
    const clause = byKey.get(line.clause)
    if (clause) return [{ clause, texts: { ...clause.orders, ...line.texts } }]
    const instead = spare.shift()
    gone.push({ title: line.title, instead })
    return instead ? [asItIs(instead)] : []
  })
  return { titles, lines, gone }
}

const asItIs = (clause: WallClause): Line => ({ clause, texts: clause.orders })

export interface ChosenLine {
  clause: string
  /** The clause that stood here on the page that was sent: its words are not taken for those of another. */
  was?: string | undefined
  texts: Words
}

/** Which clauses, in which order; what is too long for a wall is refused, by clause and language. */
export function change(
  { wall, poster }: { wall: Wall; poster: Poster },
  input: { titles: Words; lines: readonly ChosenLine[] },
) {
  const lines: KeptLine[] = []
  for (const [at, chosen] of input.lines.entries()) {
    const clause = wall.clauses.find(({ key }) => key === chosen.clause)
    if (!clause) return no('clauseMissing', { at })
    if (lines.some((line) => line.clause === clause.key)) return no('clauseTwice', { at })
    const texts = writtenFor(clause, chosen, poster, wall.languages)
    for (const language of wall.languages) {
      const text = texts[language] ?? clause.orders[language] ?? ''
      const letters = lineSurplus(text)
      if (letters > 0 || text === '') return no('orderTooLong', { at, language, text, letters })
    }
    lines.push({ clause: clause.key, title: clause.titles, texts })
  }
  return posterChanged(wall.document, { clauses: lines.map(({ clause }) => clause) })
}

/** What was written for the wall and is not the clause's own order, nor what stood there for another clause. */
export function writtenFor(
  clause: WallClause,
  { was, texts }: ChosenLine,
  poster: Poster,
  languages: readonly Language[],
): Words {
  const lineOf = (key: string) => poster.lines.find((line) => line.clause.key === key)
  const before = was && was !== clause.key ? lineOf(was) : undefined
  const written = languages.flatMap((language): [string, string][] => {
    const text = texts[language]
    const isAnothers = before && before.texts[language] === text
    return !text || isAnothers || text === clause.orders[language] ? [] : [[language, text]]
  })
  return { ...elsewhere(lineOf(clause.key)?.texts, languages), ...Object.fromEntries(written) }
}

/** What was written in a language that this wall does not have now, and may have again. */
export const elsewhere = (words: Words = {}, languages: readonly Language[]): Words =>
  Object.fromEntries(
    Object.entries(words).filter(([language]) => !languages.some((l) => l === language)),
  )
