import { isDeepStrictEqual } from 'node:util'
import { no } from '../../../../platform/result.ts'
import { clauseChangeUndone, type undoable } from '../../events.ts'
import { about, type ClauseChange, type Editing, editOf } from './editing.ts'

export type Undoable = (typeof undoable)[number]

/** The last change that this person made in this document. */
export interface LastChange {
  what: Undoable
  /** What it was about; where a block was counted anew, others changed with it. */
  clause: string
  changes: ClauseChange[]
  madeAt: Date
}

/** Only as long as everything still is as the change left it: somebody else's later work is not undone with it. */
export function undo(editing: Editing, last: LastChange | undefined, asked: { madeAt: Date }) {
  if (!last || last.madeAt.getTime() !== asked.madeAt.getTime()) return no('nothing-to-undo')
  const asLeft = last.changes.every(({ clause, after }) =>
    isDeepStrictEqual(editOf(editing, clause), after),
  )
  if (!asLeft) return no('changed-since')

  const changes = last.changes.map(({ clause, before, after }) => ({
    clause,
    before: after,
    after: before,
  }))
  const facts = { ...about(editing, last.clause, changes), what: last.what }
  return { ...clauseChangeUndone(editing.policyId, facts), changes }
}
