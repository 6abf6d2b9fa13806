import type { Saving } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import type { Event } from '../../../platform/event.ts'
import { newId } from '../../../platform/ids.ts'
import { contractsEnded, personLeft } from '../events.ts'
import { keepEnded, lockEnded } from './store.ts'

/** Lets these people go, whose end date has passed. */
export async function letGo(
  tx: WriteTx,
  ids: readonly string[],
  { now, tell }: Pick<Saving, 'now' | 'tell'>,
) {
  await keepEnded(tx, ids, now)
  await tell(...ids.map((id) => personLeft(id, {})))
}

/** An end date that has passed already acts at once, whoever brought it and by whichever door. */
export async function letGoEnded(tx: WriteTx, { thing }: Event, saving: Saving) {
  const one = thing.kind === 'person' ? thing.id : null
  const ended = await lockEnded(tx, dayOf(saving.now), { id: one })
  if (!ended.length) return
  await letGo(tx, ended, saving)
  await saving.also(contractsEnded(newId(), { count: ended.length }))
}
