import { type Refusal, refuse } from '../../../platform/result.ts'
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

const started = (id: string, attempt: number) => ({
  name: 'people.import-started' as const,
  thing: { kind: 'import', id },
  facts: { attempt },
})

export function confirmImport(
  { id, state, preview, attempt }: Import,
  ticked: Confirmation,
  { otherRunning }: { otherRunning: boolean },
) {
  if (state !== 'preview' || !preview) return refuse('notWaiting')
  if (preview.faults) return refuse('hasFaults')
  const places = preview.newEstablishments
  if (places.length && !ticked.createEstablishments) return refuse('establishmentsUnknown')
  const unplaced = places.findIndex(({ id }) => !ticked.regions[id])
  if (unplaced >= 0) return refuse('regionMissing', { at: unplaced })
  if (ticked.goneLeave && manyGone(preview) && !ticked.goneSure) return refuse('goneUnsure')
  if (otherRunning) return refuse('otherRunning')
  return started(id, attempt + 1)
}

/** Again, after a run that was lost: `silent` means that nothing was heard of it for a while. */
export function startAgain(
  { id, state, attempt }: Import,
  { silent, otherRunning }: { silent: boolean; otherRunning: boolean },
) {
  const lost = state === 'stopped' || ((state === 'waiting' || state === 'running') && silent)
  if (!lost) return refuse('notWaiting')
  if (otherRunning) return refuse('otherRunning')
  return started(id, attempt + 1)
}

/** All or nothing: with one fault, or another directory than the one that was looked at, nothing is done. */
export function importPeople(
  id: string,
  plan: Plan,
  faults: number,
  { choices, digest }: { choices: Choices; digest: string },
) {
  if (faults) return refuse('hasFaults', { faults })
  if (plan.newEstablishments.length && !choices.createEstablishments)
    return refuse('establishmentsUnknown')
  if (plan.newEstablishments.some(({ id }) => !regionOf(choices, id)))
    return refuse('regionMissing')
  if (choices.digest !== null && choices.digest !== digest) return refuse('changedMeanwhile')
  return {
    name: 'people.imported' as const,
    thing: { kind: 'import', id },
    facts: {
      importId: id,
      added: plan.added.length,
      changed: plan.changed.length,
      gone: choices.goneLeave ? plan.gone.length : 0,
      establishments: plan.newEstablishments.length,
    },
  }
}

export function undoImport(
  { id, state }: Import,
  { lastId, touched }: { lastId: string | undefined; touched: number },
): Refusal | { name: 'people.import-undone'; thing: { kind: string; id: string }; facts: object } {
  if (state !== 'done') return refuse('notDone')
  if (id !== lastId) return refuse('notLast')
  if (touched) return refuse('touched')
  return { name: 'people.import-undone', thing: { kind: 'import', id }, facts: { importId: id } }
}
