import type { Day } from '../../platform/calendar.ts'
import type { WriteTx } from '../../platform/db/connect.ts'
import { forgetLetters } from './sign-in/letters-store.ts'

/**
 * Forgets what opens nothing any more. Links stay until `linksBefore`, so that whoever finds an old mail is told
 * that it is old, and led to where it went.
 */
export async function forgetExpired(
  tx: WriteTx,
  given: { now: Date; today: Day; linksBefore: Date; devicesBefore: Date; lettersBefore: Date },
) {
  const { now, today, linksBefore, devicesBefore, lettersBefore } = given
  await tx.deleteFrom('sessions').where('expires_at', '<=', now).execute()
  await tx.deleteFrom('sign_in_attempts').where('expires_at', '<=', now).execute()
  await tx.deleteFrom('mail_links').where('expires_at', '<=', linksBefore).execute()
  await tx.deleteFrom('known_devices').where('seen_at', '<=', devicesBefore).execute()
  await tx.deleteFrom('sign_in_tries').where('day', '<', today).execute()
  await forgetLetters(tx, lettersBefore)
}
