import { action, type Saving } from '../../../platform/action.ts'
import { dayOf, later } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { isNo, no } from '../../../platform/result.ts'
import { lockOtherOwners } from '../person/store.ts'
import { may } from '../rules.ts'
import { Confirmed, ConfirmForm, One, said } from './forms.ts'
import { type Choices, type Import, type ImportState, regionsById, SILENT_MS } from './import.ts'
import { runImport } from './jobs.ts'
import * as rules from './rules.ts'
import {
  dropImport,
  importWith,
  lastImport,
  lockImport,
  moveImport,
  otherRunning,
} from './store/imports.ts'
import { holdDirectory } from './store/known.ts'
import { noteProgress, progressOf } from './store/progress.ts'
import { markUndone, touchedSince, undoChanges } from './store/undo.ts'

/** Yes to what the preview shows; the work itself is a job. */
export const confirmImport = action({
  name: 'people.confirm-import',
  who: may.changePeople,
  proof: 'fresh',
  input: Confirmed,
  form: ConfirmForm,
  faults: said,
  load: async (tx, { id }, { who, now }) => {
    const other = await otherRunning(tx, id, later(now, -SILENT_MS))
    const row = await lockImport(tx, id)
    return row?.madeBy === who.id ? { row, other } : undefined
  },
  decide: ({ row, other }, input) => rules.confirmImport(row, input, { otherRunning: other }),
  save: (tx, { facts }, { thing: { row }, input, ...saving }) => {
    const choices: Choices = {
      goneLeave: input.goneLeave,
      createEstablishments: input.createEstablishments,
      regions: regionsById(row.preview?.newEstablishments ?? [], input.regions),
      region: null,
      digest: row.preview?.digest ?? null,
      asOwner: may.giveRoles(saving.who),
    }
    return putInLine(tx, row, ['preview'], { attempt: facts.attempt, choices }, saving)
  },
})

export const startAgain = action({
  name: 'people.start-import-again',
  who: may.changePeople,
  input: One,
  load: async (tx, { id }, { now }) => {
    const since = later(now, -SILENT_MS)
    const other = await otherRunning(tx, id, since)
    const row = await lockImport(tx, id)
    const progress = await progressOf(tx, id)
    return row && { row, other, silent: !progress || progress.beatAt < since }
  },
  decide: ({ row, other, silent }) => rules.startAgain(row, { silent, otherRunning: other }),
  save: (tx, { facts }, { thing: { row }, ...saving }) =>
    putInLine(tx, row, ['waiting', 'running', 'stopped'], { attempt: facts.attempt }, saving),
})

/** It waits for its turn from now on, unless somebody was quicker. */
async function putInLine(
  tx: WriteTx,
  row: Import,
  from: readonly ImportState[],
  next: { attempt: number; choices?: Choices },
  { now, later: enqueue }: Saving,
) {
  if (!(await moveImport(tx, row, from, { ...next, state: 'waiting', stop: null })))
    return no('notWaiting')
  await noteProgress(tx, row.id, { step: 'waiting', done: 0, total: 0 }, now)
  await enqueue(runImport, { importId: row.id, attempt: next.attempt })
}

/** Nothing of a file that somebody does not want after all is kept. */
export const cancelImport = action({
  name: 'people.cancel-import',
  who: may.changePeople,
  input: One,
  load: async (tx, { id }, { who }) => {
    const row = await lockImport(tx, id)
    return row && rules.isSeenBy(row, who) ? row : undefined
  },
  decide: (row) => rules.cancelImport(row),
  save: (tx, _cancelled, { thing: row }) => dropImport(tx, row.id),
})

/** Everybody as they were before the last import. What others have against that they say with `signed`. */
export const undoImport = action({
  name: 'people.undo-import',
  who: may.changePeople,
  proof: 'fresh',
  input: One,
  load: async (tx, { id }, { now }) => {
    await holdDirectory(tx)
    const row = await importWith(tx, id)
    if (!row) return undefined
    const touched = row.appliedAt ? await touchedSince(tx, id, row.appliedAt) : undefined
    const owners = await lockOtherOwners(tx, null, dayOf(now))
    return { row, lastId: (await lastImport(tx))?.id, touched: touched?.count ?? 0, owners }
  },
  decide: ({ row, ...rest }) => rules.undoImport(row, rest),
  objections: ['signed'],
  save: async (tx, _undone, { thing: { row, owners }, now }) => {
    const undone = await undoChanges(tx, row.id, now)
    if (isNo(undone)) return undone
    if (owners > 0 && (await lockOtherOwners(tx, null, dayOf(now))) === 0) return no('lastOwner')
    return (await markUndone(tx, row.id)) ? undone : no('notDone')
  },
})
