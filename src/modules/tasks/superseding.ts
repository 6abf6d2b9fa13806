import type { Saving } from '../../platform/action.ts'
import type { ReadDb, WriteTx } from '../../platform/db/connect.ts'
import type { TaskKind } from '../../platform/task-kind.ts'
import { roundMoved, roundSuperseded } from './events.ts'
import { countsOf } from './figures/store.ts'
import { letGo } from './rounds/asking.ts'
import { openOfRound } from './rounds/asking-store.ts'
import { allRoundsAbout, endRound, holdRounds, moveRound, roundsAbout } from './rounds/store.ts'

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

/** How many were asked about these and have not done it, and how many did: whom something newer is about. */
export async function askedAbout(db: ReadDb, kind: TaskKind, thingIds: readonly string[]) {
  const rounds = await allRoundsAbout(db, kind.name, thingIds)
  const counts = [
    ...(
      await countsOf(
        db,
        rounds.map(({ id }) => id),
      )
    ).values(),
  ]
  const sum = (figure: 'open' | 'done') => counts.reduce((all, count) => all + count[figure], 0)
  const [first] = rounds.filter(({ closedAt }) => !closedAt)
  return { open: sum('open'), done: sum('done'), href: first && `${kind.home}/rounds/${first.id}` }
}
