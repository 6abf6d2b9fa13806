import { on } from '../../platform/event.ts'
import { personChanged } from '../people/index.ts'
import { roleFollows } from './roles/follows.ts'
import { endMailSessions } from './sessions/store.ts'

export const identityFollows = [
  /** Whoever came in by a mail to the old address was perhaps somebody else; links to it open nothing any more. */
  on(personChanged, async function leaveOldAddress(tx, { thing, facts }) {
    if (facts.fields.includes('email')) await endMailSessions(tx, thing.id)
  }),
  ...roleFollows,
]
