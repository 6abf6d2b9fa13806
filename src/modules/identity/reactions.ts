import type { Reaction } from '../../platform/action.ts'
import { endMailSessions } from './sessions/store.ts'

/** Whoever came in by a mail to the old address was perhaps somebody else; links to it open nothing any more. */
export const leaveOldAddress: Reaction<{
  name: string
  thing: { kind: string; id: string }
  facts: { fields: string[] }
}> = async (tx, { thing, facts }) => {
  if (facts.fields.includes('email')) await endMailSessions(tx, thing.id)
}
