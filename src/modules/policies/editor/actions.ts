import { action, type Saving } from '../../../platform/action.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { newSilentId } from '../../../platform/ids.ts'
import { no } from '../../../platform/result.ts'
import { may } from '../rules.ts'
import { hold, holdClause } from './editing.ts'
import {
  ClauseOf,
  EditClause,
  EditForm,
  MoveClause,
  SetForm,
  SwitchKind,
  said,
  UndoChange,
  WriteClause,
  WriteForm,
} from './forms.ts'
import { type Changed, inDraft } from './rules/editing.ts'
import { add, move, remove, setForm, switchKind } from './rules/rows.ts'
import { type Undoable, undo } from './rules/undo.ts'
import { edit, write } from './rules/written.ts'
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
  who: may.changeDrafts,
  input: ClauseOf,
  faults: {},
  load: holdClause,
  decide: (editing, { clause }) => add(editing, clause),
  save: (tx, happened, given) => keep(tx, happened, { ...given, what: 'added' }),
  summary: 'Brings a clause of the library into a document, or puts back one that was taken out.',
})

export const removeClause = action({
  name: 'policies.remove-clause',
  who: may.changeDrafts,
  input: ClauseOf,
  faults: {},
  load: holdClause,
  decide: (editing, { clause }) => remove(editing, clause),
  save: async (tx, happened, { thing, input, ...given }) => {
    await keep(tx, happened, { ...given, what: 'removed' })
    return { from: inDraft(thing.draft, input.clause)?.block }
  },
  summary: 'Takes a clause out of a document.',
})

export const moveClause = action({
  name: 'policies.move-clause',
  who: may.changeDrafts,
  input: MoveClause,
  faults: {},
  load: holdClause,
  decide: move,
  save: (tx, happened, given) => keep(tx, happened, { ...given, what: 'moved' }),
  summary: 'Moves a clause one place within its building block.',
})

export const switchClauseKind = action({
  name: 'policies.switch-clause-kind',
  who: may.changeDrafts,
  input: SwitchKind,
  faults: {},
  load: holdClause,
  decide: switchKind,
  save: (tx, happened, given) => keep(tx, happened, { ...given, what: 'kind-switched' }),
  summary: 'Makes a clause a rule, or advice.',
})

export const setClauseForm = action({
  name: 'policies.set-clause-form',
  who: may.changeDrafts,
  input: SetForm,
  faults: {},
  load: holdClause,
  decide: setForm,
  save: (tx, happened, given) => keep(tx, happened, { ...given, what: 'form-set' }),
  summary: 'Pins a clause on the two pages as short text or as a line, or lets room decide again.',
})

export const writeClause = action({
  name: 'policies.write-clause',
  who: may.changeDrafts,
  input: WriteClause,
  form: WriteForm,
  faults: said,
  load: async (tx, { document }) => {
    const editing = await hold(tx, document)
    return editing && { editing, clause: `own-${newSilentId()}` }
  },
  decide: ({ editing, clause }, typed, { now }) => write(editing, { ...typed, clause }, now),
  save: (tx, happened, given) => keep(tx, happened, { ...given, what: 'added' }),
  summary: 'Adds a clause that the organisation wrote itself.',
})

/** Two who edit one clause: the second is told, and nothing is overwritten unseen. */
export const editClause = action({
  name: 'policies.edit-clause',
  who: may.changeDrafts,
  input: EditClause,
  form: EditForm,
  faults: said,
  load: async (tx, input) => {
    const editing = await holdClause(tx, input)
    return editing && { editing, stamp: await wordsChangedAt(tx, editing.policyId, input.clause) }
  },
  decide: ({ editing, stamp }, typed, { now }) =>
    edit(editing, typed, { seen: typed.seen, stamp, now }),
  save: async (tx, happened, { input, who, now }) => {
    const keeping = { policyId: happened.thing.id, by: who.id, now }
    for (const one of happened.changes)
      if (!(await keepWords(tx, one, { ...keeping, seen: input.seen })))
        return no('changed-meanwhile')
    const { changes, facts } = happened
    await rememberChange(tx, keeping, { what: 'edited', clause: facts.clause, changes })
    return undefined
  },
  summary: 'Changes the words of a clause, its kind and its building block.',
})

export const undoClauseChange = action({
  name: 'policies.undo-clause-change',
  who: may.changeDrafts,
  input: UndoChange,
  faults: {},
  load: async (tx, { document }, { who }) => {
    const editing = await hold(tx, document)
    return editing && { editing, last: await lastChangeOf(tx, editing.policyId, who.id) }
  },
  decide: ({ editing, last }, asked) => undo(editing, last, asked),
  save: async (tx, { thing, changes }, { who, now }) => {
    const keeping = { policyId: thing.id, by: who.id, now }
    await keepChanges(tx, changes, { ...keeping, wordsChanged: true })
    await forgetChange(tx, thing.id, who.id)
  },
  summary: 'Undoes the last change that somebody made in a document.',
})

async function keep(
  tx: WriteTx,
  { thing, facts, changes }: Changed,
  { what, who, now }: Pick<Saving, 'who' | 'now'> & { what: Undoable },
) {
  const keeping = { policyId: thing.id, by: who.id, now }
  await keepChanges(tx, changes, { ...keeping, wordsChanged: what === 'kind-switched' })
  await rememberChange(tx, keeping, { what, clause: facts.clause, changes })
}
