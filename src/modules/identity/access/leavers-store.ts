import { sql } from 'kysely'
import type { WriteTx } from '../../../platform/db/connect.ts'

/**
 * Ends all that is open for whoever left at this moment, links to what was asked of them too.
 * @param id of one person, or null for everybody who left with them
 */
export async function closeWaysOfLeavers(tx: WriteTx, leftAt: Date, id: string | null) {
  const leavers = sql`(select id from people
    where left_at = ${leftAt}::timestamptz and (${id}::uuid is null or id = ${id}::uuid))`
  for (const table of ['sessions', 'sign_in_attempts', 'known_devices'])
    await sql`delete from ${sql.table(table)} where person_id in ${leavers}`.execute(tx)
  await sql`
    update mail_links set expires_at = ${leftAt}, code_hash = null
    where person_id in ${leavers} and expires_at > ${leftAt}`.execute(tx)
}
