import type { Saving } from '../../platform/action.ts'
import type { WriteTx } from '../../platform/db/connect.ts'
import type { TaskKind } from '../../platform/task-kind.ts'
import { roundMoved, roundSuperseded } from './events.ts'
import { letGo } from './rounds/asking.ts'
import { openOfRound } from './rounds/asking-store.ts'
import { endRound, holdRounds, moveRound, roundsAbout } from './rounds/store.ts'

/** Something newer took the place of these: what was open about them is not asked any more, and their rounds end. */
export async function supersede(
  tx: WriteTx,
  kind: TaskKind,
  thingIds: readonly string[],
  saving: Saving,
) {
  await holdRounds(tx)
  for (const { id } of await roundsAbout(tx, kind.name, thingIds)) {
    await endRound(tx, id, 'superseded', saving.now)
    await saving.tell(roundSuperseded(id, {}))
    await letGo(tx, openOfRound(id), 'superseded', saving)
  }
}

/** What was asked and done goes on, about something that took the place of these; no row of a person is touched. */
export async function moveOn(
  tx: WriteTx,
  kind: TaskKind,
  { from, to }: { from: readonly string[]; to: string },
  { tell }: Saving,
) {
  await holdRounds(tx)
  for (const { id } of await roundsAbout(tx, kind.name, from)) {
    await moveRound(tx, id, to)
    await tell(roundMoved(id, { thingId: to }))
  }
}
