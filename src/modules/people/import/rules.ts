import { no } from '../../../platform/result.ts'
import type { Who } from '../../../platform/who.ts'
import type { Region } from '../../organisation/index.ts'
import { importCancelled, imported, importStarted, importUndone } from '../events.ts'
import { type Choices, type Import, manyGone, regionOf } from './import.ts'
import type { Plan } from './types.ts'

/** A preview is of whoever brought it; what is under way or done is of everybody who looks after people. */
export const isSeenBy = ({ madeBy, state }: Pick<Import, 'madeBy' | 'state'>, who: Who) =>
  madeBy === who.id || (state !== 'columns' && state !== 'preview')

/** What a person says under the preview. */
export interface Confirmation {
  goneLeave: boolean
  /** A second time, where so many are gone that the file may be the wrong one. */
  goneSure: boolean
  createEstablishments: boolean
  /** Where the new establishments are, in the order of the preview. */
  regions: readonly (Region | null)[]
}

export function confirmImport(
  { id, state, preview, attempt }: Import,
  said: Confirmation,
  { otherRunning }: { otherRunning: boolean },
) {
  if (state !== 'preview' || !preview) return no('notWaiting')
  if (preview.faults) return no('hasFaults')
  const places = preview.newEstablishments
  if (places.length && !said.createEstablishments) return no('establishmentsUnknown')
  const unplaced = places.findIndex((_, at) => !said.regions[at])
  if (unplaced >= 0) return no('regionMissing', { at: unplaced })
  if (said.goneLeave && manyGone(preview) && !said.goneSure) return no('goneUnsure')
  if (otherRunning) return no('otherRunning')
  return importStarted(id, { attempt: attempt + 1 })
}

/** Again, after a run that was lost: `silent` means that nothing was heard of it for a while. */
export function startAgain(
  { id, state, attempt }: Import,
  { silent, otherRunning }: { silent: boolean; otherRunning: boolean },
) {
  const lost = state === 'stopped' || ((state === 'waiting' || state === 'running') && silent)
  if (!lost) return no('notWaiting')
  if (otherRunning) return no('otherRunning')
  return importStarted(id, { attempt: attempt + 1 })
}

/** All or nothing: with one fault, or another directory than the one that was looked at, nothing is done. */
export function importPeople(
  id: string,
  plan: Plan,
  faults: number,
  { choices, digest }: { choices: Choices; digest: string },
) {
  if (faults) return no('hasFaults', { faults })
  if (plan.newEstablishments.length && !choices.createEstablishments)
    return no('establishmentsUnknown')
  if (plan.newEstablishments.some(({ id }) => !regionOf(choices, id))) return no('regionMissing')
  if (choices.digest !== null && choices.digest !== digest) return no('changedMeanwhile')
  return imported(id, {
    importId: id,
    added: plan.added.length,
    changed: plan.changed.length,
    gone: choices.goneLeave ? plan.gone.length : 0,
    ended: plan.ended,
    establishments: plan.newEstablishments.length,
  })
}

/** What is under way goes on, and what is done can be undone. */
export const cancelImport = ({ id, state }: Import) =>
  state === 'columns' || state === 'preview' || state === 'stopped'
    ? importCancelled(id, {})
    : no('notWaiting')

export function undoImport(
  { id, state }: Import,
  { lastId, touched }: { lastId: string | undefined; touched: number },
) {
  if (state !== 'done') return no('notDone')
  if (id !== lastId) return no('notLast')
  if (touched) return no('touched')
  return importUndone(id, { importId: id })
}
