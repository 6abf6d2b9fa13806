import type { WriteTx } from '../../platform/db/connect.ts'
import { personById } from './people-store.ts'

/**
 * Forgets what opens nothing any more. Links stay until `linksBefore`, so that whoever finds an old mail is told
 * that it is old, and led to where it went.
 */
export async function forgetExpired(
  tx: WriteTx,
  { now, linksBefore }: { now: Date; linksBefore: Date },
) {
  await tx.deleteFrom('sessions').where('expires_at', '<=', now).execute()
  await tx.deleteFrom('sign_in_attempts').where('expires_at', '<=', now).execute()
  await tx.deleteFrom('mail_links').where('expires_at', '<=', linksBefore).execute()
}

/** Forgets every way in of somebody who has left; whoever works here keeps theirs. */
export async function forgetLeaver(tx: WriteTx, personId: string) {
  if (await personById(tx, personId)) return
  for (const table of [
    'sessions',
    'mail_links',
    'sign_in_attempts',
    'recovery_codes',
    'credentials',
  ] as const)
    await tx.deleteFrom(table).where('person_id', '=', personId).execute()
}
