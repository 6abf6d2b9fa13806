import type { Kind } from '../../../../library/clauses/rules.ts'
import { type No, no } from '../../../../platform/result.ts'
import { rankAfterMove } from '../../draft/compare.ts'
import {
  blockOf,
  type Changed,
  change,
  changed,
  draftAfter,
  type Editing,
  inDraft,
  libraryClause,
  unlessProposed,
} from './editing.ts'

export type Way = 'up' | 'down'

/** Brings in a clause of the library, or one that was taken out. */
export function add(editing: Editing, clause: string): Changed<'policy.clause-added'> | No {
  if (inDraft(editing.draft, clause)) return no('already-there')
  return changed(editing, 'policy.clause-added', {
    clause,
    changes: [change(editing, clause, { presence: 'added' })],
  })
}

/** No building block stays empty (seed S3): where the draft would bring this very clause back, it says no. */
export function remove(editing: Editing, clause: string): Changed<'policy.clause-removed'> | No {
  if (!inDraft(editing.draft, clause)) return no('not-there')
  const changes = [change(editing, clause, { presence: 'removed' })]
  if (inDraft(draftAfter(editing, changes), clause)) return no('only-one')
  return changed(editing, 'policy.clause-removed', { clause, changes })
}

export function switchKind(
  editing: Editing,
  { clause, kind }: { clause: string; kind: Kind },
): Changed<'policy.clause-kind-switched', { to: Kind }> | No {
  const placed = inDraft(editing.draft, clause)
  if (!placed) return no('not-there')
  if (placed.kind === kind) return no('unchanged')
  const kept = unlessProposed(kind, libraryClause(editing, clause)?.kind)
  return changed(editing, 'policy.clause-kind-switched', {
    clause,
    changes: [change(editing, clause, { kind: kept })],
    facts: { to: kind },
  })
}

/** One place within its block. Where no number is left between two ranks, the whole block is counted anew. */
export function move(
  editing: Editing,
  { clause, way }: { clause: string; way: Way },
): Changed<'policy.clause-moved', { way: Way }> | No {
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
  return changed(editing, 'policy.clause-moved', { clause, changes, facts: { way } })
}

function swapped(keys: string[], at: number, way: Way) {
  const to = way === 'up' ? at - 1 : at + 1
  return keys.with(at, keys[to] as string).with(to, keys[at] as string)
}

const sameOrder = (a: string[], b: string[]) => a.every((key, at) => key === b[at])
