import type { BlockNumber, Clause, DocumentName, Kind } from '../../../library/clauses/rules.ts'
import type { Candidate } from './called.ts'
import { emptyBlocks } from './selection.ts'
import { saysSomething } from './templates.ts'
import { type Call, type ClauseEdit, type Form, textParts } from './types.ts'

/** A clause in its place; `clause` is missing for one that the organisation wrote itself. */
export interface Placed {
  key: string
  number?: number
  kind: Kind
  proposedKind: Kind
  block: BlockNumber
  rank: number
  form: Form
  pinned: boolean
  edited: boolean
  call?: Call | undefined
  clause?: Clause
  edit?: ClauseEdit | undefined
}

interface Ground {
  /** Every clause of the library, most needed first. */
  byNeed: readonly Candidate[]
  document: DocumentName
  edits?: readonly ClauseEdit[]
}

/** Own clauses stand last in their block until somebody moves them. */
const LAST = 1_000

/**
 * People's edits over the chosen clauses. The last edit of a clause counts. What stands on the floor of a document can
 * be written anew, moved and made a line, and is not taken out: it protects people.
 */
export function layEditsOver(chosen: readonly Clause[], { byNeed, document, edits = [] }: Ground) {
  const editOf = new Map(edits.map((edit) => [edit.clause, edit]))
  const clauses = byNeed.map(({ clause }) => clause)
  const callOf = new Map(byNeed.map(({ clause, call }) => [clause, call]))
  const stays = new Set(chosen)
  const placed = new Map<string, Placed>()

  for (const clause of clauses) {
    const edit = editOf.get(clause.key)
    const present =
      callOf.get(clause)?.by === 'floor' ||
      (edit?.presence ? edit.presence === 'added' : stays.has(clause))
    if (present) placed.set(clause.key, { ...place(clause, edit), call: callOf.get(clause) })
  }
  for (const edit of editOf.values()) {
    if (edit.clause.startsWith('own-') && edit.presence !== 'removed' && saysSomething(edit))
      placed.set(edit.clause, placeOwn(edit))
  }
  cover(
    placed,
    clauses.filter((c) => c.documents.includes(document)),
    editOf,
  )
  return [...placed.values()]
}

/**
 * A policy that leaves a building block out is no policy (seed S3). Where edits emptied a block, the most needed of
 * its clauses comes back: rather one that nobody touched, then one that was removed, then one that was moved away.
 */
function cover(placed: Map<string, Placed>, clauses: Clause[], editOf: Map<string, ClauseEdit>) {
  const brought = new Set<string>()
  let empty = emptyBlocks(placed.values())
  while (empty.length) {
    const before = brought.size
    for (const block of empty) {
      const back = clauses
        .filter((clause) => clause.block === block && !brought.has(clause.key))
        .toSorted((a, b) => reluctance(a) - reluctance(b))[0]
      if (!back) continue
      brought.add(back.key)
      placed.set(back.key, { ...place(back, editOf.get(back.key)), block })
    }
    if (brought.size === before) return
    empty = emptyBlocks(placed.values())
  }

  function reluctance(clause: Clause) {
    if (placed.has(clause.key)) return 2
    return editOf.get(clause.key)?.presence === 'removed' ? 1 : 0
  }
}

const place = (clause: Clause, edit?: ClauseEdit): Placed => ({
  key: clause.key,
  number: clause.number,
  kind: edit?.kind ?? clause.kind,
  proposedKind: clause.kind,
  block: edit?.block ?? clause.block,
  rank: edit?.rank ?? clause.number,
  form: edit?.form ?? 'short',
  pinned: Boolean(edit?.form),
  edited: (edit?.kind ?? clause.kind) !== clause.kind || hasWords(edit),
  clause,
  edit,
})

/** Without a word on its kind an own clause is advice: nothing becomes a rule by accident. */
const placeOwn = (edit: ClauseEdit): Placed => ({
  key: edit.clause,
  kind: edit.kind ?? 'guideline',
  proposedKind: edit.kind ?? 'guideline',
  block: edit.block ?? 5,
  rank: edit.rank ?? LAST,
  form: edit.form ?? 'short',
  pinned: Boolean(edit.form),
  edited: true,
  edit,
})

const hasWords = (edit?: ClauseEdit) =>
  Object.values(edit?.texts ?? {}).some((text) => textParts.some((part) => text[part]))
