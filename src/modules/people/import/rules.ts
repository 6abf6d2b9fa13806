import { no } from '../../../platform/result.ts'
import { imported, importStarted, importUndone } from '../events.ts'
import { type Choices, type Import, manyGone, regionOf } from './import.ts'
import type { Plan } from './types.ts'

/** What a person ticks under the preview. */
export interface Confirmation {
  goneLeave: boolean
  /** A second tick, where so many are gone that the file may be the wrong one. */
  goneSure: boolean
  createEstablishments: boolean
  regions: Choices['regions']
}

export function confirmImport(
  { id, state, preview, attempt }: Import,
  ticked: Confirmation,
  { otherRunning }: { otherRunning: boolean },
) {
  if (state !== 'preview' || !preview) return no('notWaiting')
  if (preview.faults) return no('hasFaults')
  const places = preview.newEstablishments
  if (places.length && !ticked.createEstablishments) return no('establishmentsUnknown')
  const unplaced = places.findIndex(({ id }) => !ticked.regions[id])
  if (unplaced >= 0) return no('regionMissing', { at: unplaced })
  if (ticked.goneLeave && manyGone(preview) && !ticked.goneSure) return no('goneUnsure')
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
    establishments: plan.newEstablishments.length,
  })
}

export function undoImport(
  { id, state }: Import,
  { lastId, touched }: { lastId: string | undefined; touched: number },
) {
  if (state !== 'done') return no('notDone')
  if (id !== lastId) return no('notLast')
  if (touched) return no('touched')
  return importUndone(id, { importId: id })
}
