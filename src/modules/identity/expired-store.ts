import type { WriteTx } from '../../platform/db/connect.ts'

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
