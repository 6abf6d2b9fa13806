import type { Saving } from '../../platform/action.ts'
import type { WriteTx } from '../../platform/db/connect.ts'
import { type Event, on } from '../../platform/event.ts'
import { contractsEnded, imported, personChanged, personLeft } from '../people/index.ts'
import { closeWaysOfLeavers } from './access/leavers-store.ts'
import { roleFollows } from './roles/follows.ts'
import { endMailSessions } from './sessions/store.ts'

/** Nothing that was open before opens again when somebody comes back. */
async function closeWays(tx: WriteTx, { thing }: Event, { now }: Saving) {
  await closeWaysOfLeavers(tx, now, thing.kind === 'person' ? thing.id : null)
}

export const identityFollows = [
  on(personLeft, closeWays),
  on(contractsEnded, closeWays),
  on(imported, closeWays),

  /** Whoever came in by a mail to the old address was perhaps somebody else; links to it open nothing any more. */
  on(personChanged, async function leaveOldAddress(tx, { thing, facts }) {
    if (facts.fields.includes('email')) await endMailSessions(tx, thing.id)
  }),
  ...roleFollows,
]
