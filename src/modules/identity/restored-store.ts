import type { WriteTx } from '../../platform/db/connect.ts'

/**
 * Closes the doors that stood open when a backup was made: they may have been closed since. Links to what somebody is
 * asked stay good.
 */
export async function closeDoors(tx: WriteTx) {
  await tx.deleteFrom('sessions').execute()
  await tx.deleteFrom('sign_in_attempts').execute()
  await tx.deleteFrom('mail_links').where('purpose', '=', 'sign-in').execute()
}
