import { action, type Saving } from '../../../platform/action.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { newSilentId } from '../../../platform/ids.ts'
import { no } from '../../../platform/result.ts'
import { may } from '../rules.ts'
import { hold, holdClause } from './editing.ts'
import { ClauseOf, EditForm, KindForm, MoveForm, OwnForm, UndoForm } from './forms.ts'
import type { Changed } from './rules/editing.ts'
import { add, move, remove, switchKind } from './rules/rows.ts'
import { type Undoable, undo } from './rules/undo.ts'
import { edit, write } from './rules/words.ts'
import {
  forgetChange,
  keepChanges,
  keepWords,
  lastChangeOf,
  rememberChange,
  wordsChangedAt,
} from './store.ts'

export const addClause = action({
  name: 'policies.add-clause',
  input: ClauseOf,
  load: holdClause,
  who: (who) => may.changeDrafts(who),
  decide: (editing, { clause }) => add(editing, clause),
  save: (tx, happened, given) => keep(tx, happened, { ...given, what: 'added' }),
})

export const removeClause = action({
  name: 'policies.remove-clause',
  input: ClauseOf,
  load: holdClause,
  who: (who) => may.changeDrafts(who),
  decide: (editing, { clause }) => remove(editing, clause),
  save: (tx, happened, given) => keep(tx, happened, { ...given, what: 'removed' }),
})

export const moveClause = action({
  name: 'policies.move-clause',
  input: MoveForm,
  load: holdClause,
  who: (who) => may.changeDrafts(who),
  decide: move,
  save: (tx, happened, given) => keep(tx, happened, { ...given, what: 'moved' }),
})

export const switchClauseKind = action({
  name: 'policies.switch-clause-kind',
  input: KindForm,
  load: holdClause,
  who: (who) => may.changeDrafts(who),
  decide: switchKind,
  save: (tx, happened, given) => keep(tx, happened, { ...given, what: 'kind-switched' }),
})

export const writeClause = action({
  name: 'policies.write-clause',
  input: OwnForm,
  load: async (tx, { document }) => {
    const editing = await hold(tx, document)
    return editing && { editing, clause: `own-${newSilentId()}` }
  },
  who: (who) => may.changeDrafts(who),
  decide: ({ editing, clause }, typed, { now }) => write(editing, { ...typed, clause }, now),
  save: (tx, happened, given) => keep(tx, happened, { ...given, what: 'added' }),
})

/** Two who edit one clause: the second is told, and nothing is overwritten unseen. */
export const editClause = action({
  name: 'policies.edit-clause',
  input: EditForm,
  load: async (tx, input) => {
    const editing = await holdClause(tx, input)
    return editing && { editing, stamp: await wordsChangedAt(tx, editing.policyId, input.clause) }
  },
  who: (who) => may.changeDrafts(who),
  decide: ({ editing, stamp }, typed, { now }) =>
    edit(editing, typed, { seen: typed.seen, stamp, now }),
  save: async (tx, happened, { input, who, now }) => {
    const keeping = { policyId: happened.thing.id, by: who.id, now }
    for (const one of happened.changes)
      if (!(await keepWords(tx, one, { ...keeping, seen: input.seen })))
        return no('changed-meanwhile')
    const { changes, facts } = happened
    await rememberChange(tx, keeping, { what: 'edited', clause: facts.clause, changes })
  },
})

export const undoClauseChange = action({
  name: 'policies.undo-clause-change',
  input: UndoForm,
  load: async (tx, { document }, { who }) => {
    const editing = await hold(tx, document)
    return editing && { editing, last: await lastChangeOf(tx, editing.policyId, who.id) }
  },
  who: (who) => may.changeDrafts(who),
  decide: ({ editing, last }, asked) => undo(editing, last, asked),
  save: async (tx, { thing, changes }, { who, now }) => {
    const keeping = { policyId: thing.id, by: who.id, now }
    await keepChanges(tx, changes, { ...keeping, wordsChanged: true })
    await forgetChange(tx, thing.id, who.id)
  },
})

async function keep(
  tx: WriteTx,
  { thing, facts, changes }: Changed<string>,
  { what, who, now }: Pick<Saving, 'who' | 'now'> & { what: Undoable },
) {
  const keeping = { policyId: thing.id, by: who.id, now }
  await keepChanges(tx, changes, { ...keeping, wordsChanged: what === 'kind-switched' })
  await rememberChange(tx, keeping, { what, clause: facts.clause, changes })
}
