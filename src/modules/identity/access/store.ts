import type { WriteTx } from '../../../platform/db/connect.ts'
import { keepRecoveryCodes } from '../second-step/recovery-store.ts'
import { endSessions } from '../sessions/store.ts'

/** Ends all that is open: sessions, attempts, and every link and code for signing in. */
export async function closeWaysIn(tx: WriteTx, personId: string, now: Date) {
  await endSessions(tx, personId)
  await tx.deleteFrom('sign_in_attempts').where('person_id', '=', personId).execute()
  await tx
    .updateTable('mail_links')
    .set({ expires_at: now })
    .where('person_id', '=', personId)
    .where('purpose', '<>', 'invitation')
    .where('expires_at', '>', now)
    .execute()
}

/** The password and the second step, as if there had never been any. */
export async function forgetCredentials(tx: WriteTx, personId: string) {
  await keepRecoveryCodes(tx, personId, [])
  await tx.deleteFrom('credentials').where('person_id', '=', personId).execute()
}
