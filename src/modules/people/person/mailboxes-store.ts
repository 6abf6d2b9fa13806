import { sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { mayComeIn } from '../presence/store.ts'

/** How these people are called and where their mail goes, by their ids; to who has left no mail goes. */
export async function mailboxesOf(
  db: ReadDb,
  ids: readonly string[],
  today: Day,
): Promise<Map<string, { name: string; address: string | null }>> {
  if (!ids.length) return new Map()
  const { rows } = await sql<{ id: string; name: string; address: string | null }>`
    select id, name, case when ${mayComeIn('people', today)} then email end as address
    from people where id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name, address }) => [id, { name, address }]))
}
