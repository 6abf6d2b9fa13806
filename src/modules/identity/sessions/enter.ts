import type { WriteTx } from '../../../platform/db/connect.ts'
import type { Identification, Who } from '../../../platform/who.ts'
import { rememberDevice } from '../devices/known-store.ts'
import { makesKnown } from './rules.ts'
import { endSession, type OpenedSession, openSession } from './store.ts'

export interface Entrance {
  personId: string
  by: Identification
  identifiedAt?: Date
  /** Where the code or link went that was used, as a keyed digest. */
  identifiedTo?: string
  /** Unless told, that of the session which it replaces. */
  device?: string
  /** The same holds for whether the browser remembers it. */
  stays?: boolean
  /** By which this browser is known; left out where nobody comes in anew. */
  known?: string
  /** Whose session this browser had. */
  who: Who
  now: Date
}

export interface Entered extends OpenedSession {
  /** By which this browser is known from now on. */
  known?: string
}

/** Opens a session with a new token and ends the one that this browser had, whoever's it was. */
export async function enter(tx: WriteTx, entrance: Entrance): Promise<Entered> {
  const { personId, by, identifiedAt, identifiedTo, who, now } = entrance
  const before = who.session && who.id ? await endSession(tx, who.id, who.session.id) : undefined
  const device = entrance.device ?? before?.device ?? ''
  const stays = entrance.stays ?? before?.stays ?? false
  const session = await openSession(tx, {
    personId,
    identifiedBy: by,
    identifiedAt,
    identifiedTo,
    device,
    stays,
    now,
  })
  if (entrance.known === undefined || !makesKnown(by)) return session
  const known = await rememberDevice(tx, { token: entrance.known, personId, device, now })
  return { ...session, known }
}
