import type { WriteTx } from '../../../platform/db/connect.ts'
import type { Identification, Who } from '../../../platform/who.ts'
import { endSession, type OpenedSession, openSession } from './store.ts'

export interface Entrance {
  personId: string
  by: Identification
  identifiedAt?: Date
  /** Where the code or link went that was used, as a keyed digest. */
  identifiedTo?: string
  /** Unless told, that of the session which it replaces. */
  device?: string
  /** Whose session this browser had. */
  who: Who
  now: Date
}

/** Opens a session with a new token and ends the one that this browser had, whoever's it was. */
export async function enter(tx: WriteTx, entrance: Entrance): Promise<OpenedSession> {
  const { personId, by, identifiedAt, identifiedTo, who, now } = entrance
  const before = who.session && who.id && (await endSession(tx, who.id, who.session.id))
  const device = entrance.device ?? before ?? ''
  return openSession(tx, { personId, identifiedBy: by, identifiedAt, identifiedTo, device, now })
}
