import type { RawBuilder } from 'kysely'
import type { Saving } from '../../platform/action.ts'
import type { Day } from '../../platform/calendar.ts'
import type { WriteTx } from '../../platform/db/connect.ts'
import { vouch } from '../../platform/evidence/index.ts'
import { newId } from '../../platform/ids.ts'
import { peopleAsked, peopleLetGo } from './events.ts'
import { closeRequests } from './store/closing.ts'
import { vouchedAsked, vouchedLetGo } from './store/round-row.ts'
import { askAudience } from './store/rounds.ts'

type Telling = Pick<Saving, 'services' | 'tell'>

/** Asks everyone in the audience who is not asked yet, and has the history vouch for who that was. Returns how many. */
export async function ask(
  tx: WriteTx,
  round: Parameters<typeof askAudience>[1],
  dueOn: Day,
  { services: { keyring }, tell }: Telling,
): Promise<number> {
  const batch = newId()
  const asked = await askAudience(tx, round, dueOn, batch)
  const evidence = vouch(keyring, vouchedAsked(round.id, batch, asked))
  if (asked.count) await tell(peopleAsked(round.id, { batch, count: asked.count, evidence }))
  return asked.count
}

/** Asks these people no longer, and has the history vouch for who that was. */
export async function letGo(
  tx: WriteTx,
  which: RawBuilder<unknown>,
  { services: { keyring }, tell }: Telling,
) {
  const batch = newId()
  const gone = await closeRequests(tx, which, batch)
  const evidence = vouch(keyring, vouchedLetGo(batch, gone))
  if (gone.count) await tell(peopleLetGo(batch, { count: gone.count, evidence }))
}
