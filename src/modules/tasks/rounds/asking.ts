import type { RawBuilder } from 'kysely'
import type { Saving } from '../../../platform/action.ts'
import { type Day, dayOf } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { vouch } from '../../../platform/evidence/index.ts'
import { newId } from '../../../platform/ids.ts'
import { type LetGoFor, peopleAsked, peopleLetGo } from '../events.ts'
import { letterDays } from '../letters/moments.ts'
import { askAudience, closeTasks } from './asking-store.ts'
import type { Round } from './round.ts'
import { vouchedAsked, vouchedLetGo } from './round-row-store.ts'

type Telling = Pick<Saving, 'services' | 'tell' | 'now'>

/**
 * Asks everyone in the audience who is not asked yet, and has the history vouch for who that was.
 * @returns how many were asked, and how many of them get a letter at once
 */
export async function ask(
  tx: WriteTx,
  round: Pick<Round, 'id' | 'kind' | 'thingId' | 'audience' | 'afresh' | 'pausedAt'>,
  { dueOn, ownTime = false, whom }: { dueOn: Day; ownTime?: boolean; whom?: string },
  { services, tell, now }: Telling,
): Promise<{ asked: number; invited: number }> {
  const batch = newId()
  const kind = services.kinds.find(({ name }) => name === round.kind)
  const atOnce = kind?.comes === 'at-once' && kind.letter === 'named' && !round.pausedAt
  const days = atOnce ? await letterDays(tx, now) : undefined
  const given = { dueOn, ownTime, batch, today: dayOf(now), days, whom, now }
  const { count, sha256, invited } = await askAudience(tx, round, given)
  const evidence = vouch(services.keyring, vouchedAsked(round.id, batch, { count, sha256 }))
  if (count) await tell(peopleAsked(round.id, { batch, count, evidence }))
  return { asked: count, invited }
}

/** Asks these people no longer, and has the history vouch for who that was. Returns how many. */
export async function letGo(
  tx: WriteTx,
  which: RawBuilder<unknown>,
  why: LetGoFor,
  { services: { keyring }, tell }: Pick<Saving, 'services' | 'tell'>,
  note?: string,
): Promise<number> {
  const batch = newId()
  const closed = await closeTasks(tx, which, { batch, why, note })
  const evidence = vouch(keyring, vouchedLetGo(batch, closed))
  if (closed.count) await tell(peopleLetGo(batch, { count: closed.count, why, evidence }))
  return closed.count
}
