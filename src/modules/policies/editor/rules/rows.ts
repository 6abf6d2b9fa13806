import type { Kind } from '../../../../library/clauses/rules.ts'
import { no } from '../../../../platform/result.ts'
import { rankAfterMove } from '../../draft/compare.ts'
import type { Form } from '../../draft/types.ts'
import {
  clauseAdded,
  clauseFormSet,
  clauseKindSwitched,
  clauseMoved,
  clauseRemoved,
  type ways,
} from '../../events.ts'
import {
  about,
  blockOf,
  change,
  draftAfter,
  type Editing,
  inDraft,
  libraryClause,
  unlessProposed,
} from './editing.ts'

export type Way = (typeof ways)[number]

/** Brings in a clause of the library, or one that was taken out. */
export function add(editing: Editing, clause: string) {
  if (inDraft(editing.draft, clause)) return no('already-there')
  const changes = [change(editing, clause, { presence: 'added' })]
  return { ...clauseAdded(editing.policyId, about(editing, clause, changes)), changes }
}

/**
 * No building block stays empty (seed S3): where the draft would bring this very clause back, it says no. Nor is what
 * protects people taken out: it can be written anew, moved, or stand as a line.
 */
export function remove(editing: Editing, clause: string) {
  const placed = inDraft(editing.draft, clause)
  if (!placed) return no('not-there')
  if (placed.call?.by === 'floor') return no('always-there')
  const changes = [change(editing, clause, { presence: 'removed' })]
  if (inDraft(draftAfter(editing, changes), clause)) return no('only-one')
  return { ...clauseRemoved(editing.policyId, about(editing, clause, changes)), changes }
}

export function switchKind(editing: Editing, { clause, kind }: { clause: string; kind: Kind }) {
  const placed = inDraft(editing.draft, clause)
  if (!placed) return no('not-there')
  if (placed.kind === kind) return no('unchanged')
  const kept = unlessProposed(kind, libraryClause(editing, clause)?.kind)
  const changes = [change(editing, clause, { kind: kept })]
  const facts = { ...about(editing, clause, changes), to: kind }
  return { ...clauseKindSwitched(editing.policyId, facts), changes }
}

/** Pins a clause as short text or as a line, or lets weight and room decide again. */
export function setForm(editing: Editing, { clause, form }: { clause: string; form: Form | null }) {
  const placed = inDraft(editing.draft, clause)
  if (!placed) return no('not-there')
  if (form === null ? !placed.pinned : placed.pinned && placed.form === form) return no('unchanged')
  const changes = [change(editing, clause, { form })]
  const facts = { ...about(editing, clause, changes), form }
  return { ...clauseFormSet(editing.policyId, facts), changes }
}

/** One place within its block. Where no number is left between two ranks, the whole block is counted anew. */
export function move(editing: Editing, { clause, way }: { clause: string; way: Way }) {
  const placed = inDraft(editing.draft, clause)
  if (!placed) return no('not-there')
  const rank = rankAfterMove(editing.draft, clause, way)
  if (rank === undefined) return no('at-the-edge')

  const keys = blockOf(editing.draft, placed.block).map(({ key }) => key)
  const wanted = swapped(keys, keys.indexOf(clause), way)
  const one = [change(editing, clause, { rank })]
  const comesOut = blockOf(draftAfter(editing, one), placed.block).map(({ key }) => key)
  const changes = sameOrder(comesOut, wanted)
    ? one
    : wanted.map((key, at) => change(editing, key, { rank: at + 1 }))
  return { ...clauseMoved(editing.policyId, { ...about(editing, clause, changes), way }), changes }
}

function swapped(keys: string[], at: number, way: Way) {
  const to = way === 'up' ? at - 1 : at + 1
  return keys.with(at, keys[to] as string).with(to, keys[at] as string)
}

const sameOrder = (a: string[], b: string[]) => a.every((key, at) => key === b[at])
