import { isDeepStrictEqual } from 'node:util'
import type { BlockNumber, DocumentName, Kind, Library } from '../../../library/clauses/rules.ts'
import { type InEveryLanguage, type Language, languages } from '../../../platform/locale.ts'
import { clausesOf } from '../draft/compare.ts'
import { draftFor, hasPlace, offeredText, openTextsOf } from '../draft/rules.ts'
import type { ClauseEdit, Draft, DraftClause, DraftSource, DraftText } from '../draft/types.ts'
import { inDraft } from '../editor/rules/editing.ts'
import { withClausesOf } from './laid.ts'
import { clauseIn, clausePiece, piecesOf } from './pieces.ts'
import type { Held } from './store.ts'

/** A document that was begun: as it goes on, and as it would be with everything that the release brings. */
export interface Standing {
  policyId: string
  document: DocumentName
  source: DraftSource
  draft: Draft
  /** What people changed, without what only waits for them. */
  edits: readonly ClauseEdit[]
  held: readonly Held[]
  next: DraftSource
  nextDraft: Draft
}

/** A clause as it would be read; of the version in force only some languages and parts are known. */
export interface Shown {
  kind?: Kind
  block?: BlockNumber
  texts: Partial<InEveryLanguage<Partial<DraftText>>>
}

/** One clause in the documents in which it is the same before and after. */
export interface Side {
  documents: DocumentName[]
  before?: Shown | undefined
  after?: Shown | undefined
}

/**
 * `new`: in the library since this release, and it would come in; `offered`: the same, for whoever wants it.
 * `stays`: the library says something else, and the organisation's own words stand over it.
 */
export const changes = ['changed', 'new', 'offered', 'comes', 'goes', 'gone', 'stays'] as const
export type Change = (typeof changes)[number]

export interface Renewal {
  clause: string
  change: Change
  /** What it is compared with: what authors knew, or for a draft from before anything was kept the version in force. */
  from: 'kept' | 'in-force'
  sides: Side[]
  /** In this release nobody can leave it out. */
  always: boolean
}

/** What an organisation may write itself. */
export const textParts = ['title', 'line', 'short', 'fuller'] as const

/** What of the library is kept, and the library of the release. */
export interface Ground {
  kept: ReadonlyMap<string, string>
  library: Library
  standings: readonly Standing[]
}

/** Clauses that the release reads otherwise than what is kept, has more, or has no longer. */
export function differingClauses({ kept, library }: Pick<Ground, 'kept' | 'library'>) {
  const now = piecesOf(library)
  return [...new Set([...kept.keys(), ...now.keys()])].flatMap((piece) => {
    const key = clauseIn(piece)
    return key !== undefined && kept.get(piece) !== now.get(piece)?.digest ? [key] : []
  })
}

/** What waits for somebody to choose, in the order of the library. */
export function renewalsIn(ground: Ground): Renewal[] {
  const held = ground.standings.flatMap(({ held }) => held.map(({ clause }) => clause))
  return [...new Set([...differingClauses(ground), ...held])]
    .toSorted()
    .flatMap((clause) => renewalOf(clause, ground) ?? [])
}

function renewalOf(clause: string, { kept, library, standings }: Ground): Renewal | undefined {
  const known = kept.has(clausePiece(clause))
  const released = library.clauses.find(({ key }) => key === clause)
  const sides = standings.map((standing) => ({
    standing,
    before: inDraft(standing.draft, clause),
    after: inDraft(standing.nextDraft, clause),
  }))
  const renewal = (change: Change, shown: Side[], always = false): Renewal => ({
    clause,
    change,
    from: 'kept',
    sides: merged(shown),
    always,
  })
  const sideOf = ({ standing, before, after }: (typeof sides)[number]): Side => ({
    documents: [standing.document],
    before,
    after,
  })

  if (!known && released) {
    const coming = sides.filter(({ after }) => after)
    if (coming.length)
      return renewal(
        'new',
        coming.map(sideOf),
        coming.some(({ standing }) => isFloor(standing, clause)),
      )
    const [first] = standings.filter(({ document }) => released.documents.includes(document))
    return first && renewal('offered', [offeredIn(first, clause)])
  }
  const standing = sides.filter(({ before }) => before)
  if (!released) return standing.length ? renewal('gone', standing.map(sideOf)) : undefined

  const differing = sides.filter(
    ({ standing, before, after }) => !readsTheSame(before, after, languagesOf(standing)),
  )
  if (differing.length) {
    const comes = differing.every(({ before }) => !before)
    const goes = differing.every(({ after }) => !after)
    const change = comes ? 'comes' : goes ? 'goes' : 'changed'
    return renewal(
      change,
      differing.map(sideOf),
      comes && differing.some(({ standing }) => isFloor(standing, clause)),
    )
  }
  const covered = standing.filter(({ standing }) => isCovered(clause, standing))
  return covered.length
    ? renewal(
        'stays',
        covered.map(({ standing }) => ({
          documents: [standing.document],
          before: withoutEdits(clause, standing.source),
          after: withoutEdits(clause, standing.next),
        })),
      )
    : undefined
}

/** Also taken out by hand it would stand there. */
export function isFloor({ next, edits }: Standing, clause: string) {
  const others = edits.filter((edit) => edit.clause !== clause)
  const without: DraftSource = {
    ...next,
    edits: [...others, { clause, presence: 'removed', texts: {} }],
  }
  return hasPlace(clause, without) && inDraft(draftFor(without), clause) !== undefined
}

/** The organisation wrote over what the library now says otherwise, and not the same. */
function isCovered(clause: string, { source, next, edits }: Standing) {
  const own = edits.findLast((edit) => edit.clause === clause)?.texts
  const was = openTextsOf(clause, { ...source, edits: [] })
  const now = openTextsOf(clause, { ...next, edits: [] })
  return languages.some((l) =>
    textParts.some((part) => {
      const words = own?.[l]?.[part]?.trim()
      return words && was?.[l][part] !== now?.[l][part] && words !== now?.[l][part]
    }),
  )
}

const offeredIn = ({ document, next }: Standing, clause: string): Side => ({
  documents: [document],
  after: withoutEdits(clause, next),
})

function withoutEdits(clause: string, source: DraftSource): Shown | undefined {
  const found = source.library.clauses.find(({ key }) => key === clause)
  return found && { kind: found.kind, block: found.block, texts: offeredText(found, source) }
}

/** What somebody would read is the same in these languages; where on the page it stands is not asked. */
export const readsTheSame = (
  a: DraftClause | undefined,
  b: DraftClause | undefined,
  inLanguages: readonly Language[],
) =>
  a === undefined || b === undefined
    ? a === b
    : a.kind === b.kind &&
      a.block === b.block &&
      inLanguages.every((language) => isDeepStrictEqual(a.texts[language], b.texts[language]))

/** Those in which the organisation reads. */
const languagesOf = ({ source }: Pick<Standing, 'source'>) => source.organisation.languages

/** The documents in which a clause is the same, together. */
export function merged(sides: readonly Side[]): Side[] {
  const together: Side[] = []
  for (const side of sides) {
    const same = together.find(
      ({ before, after }) =>
        isDeepStrictEqual(wordsIn(before), wordsIn(side.before)) &&
        isDeepStrictEqual(wordsIn(after), wordsIn(side.after)),
    )
    if (same) same.documents.push(...side.documents)
    else together.push({ ...side, documents: [...side.documents] })
  }
  return together
}

const wordsIn = (shown: Shown | undefined) =>
  shown && { kind: shown.kind, block: shown.block, texts: shown.texts }

/**
 * The clauses that differ and of which no reader of these documents would see anything: other words for an answer that
 * nobody gave, or a clause that stands nowhere. Nobody is asked about them.
 */
export function unseenIn(ground: Ground): string[] {
  const { kept, standings, library } = ground
  const asked = new Set(renewalsIn(ground).map(({ clause }) => clause))
  const quiet = new Set(differingClauses({ kept, library }).filter((key) => !asked.has(key)))
  const unseen = standings.every((standing) => {
    const { source, draft } = standing
    const taken = withClausesOf(source.library, library, quiet)
    return sayTheSame(draft, draftFor({ ...source, library: taken }), languagesOf(standing))
  })
  return unseen ? [...quiet] : []
}

const sayTheSame = (a: Draft, b: Draft, inLanguages: readonly Language[]) => {
  const [these, those] = [clausesOf(a), clausesOf(b)]
  return (
    these.length === those.length &&
    these.every(
      (clause, at) => clause.key === those[at]?.key && readsTheSame(clause, those[at], inLanguages),
    )
  )
}

/** The clauses of the library that stand in a draft. */
export const libraryClausesIn = (draft: Draft) =>
  clausesOf(draft).flatMap(({ key, number }) => (number === undefined ? [] : [key]))
