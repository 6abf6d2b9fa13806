import type { WriteTx } from '../../platform/db/connect.ts'

/** What opens a door, or waits to. */
const DOORS = [
  'sessions',
  'sign_in_attempts',
  'sign_in_letters',
  'sign_in_tries',
  'known_devices',
] as const

/**
 * Closes the doors that stood open when a backup was made: they may have been closed since. Links to what somebody is
 * asked stay good.
 */
export async function closeDoors(tx: WriteTx) {
  for (const table of DOORS) await tx.deleteFrom(table).execute()
  await tx.deleteFrom('mail_links').where('purpose', '<>', 'invitation').execute()
}
