import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'

/** How these people are called and where their mail goes, by their ids. */
export async function mailboxesOf(
  db: ReadDb,
  ids: readonly string[],
): Promise<Map<string, { name: string; address: string | null }>> {
  if (!ids.length) return new Map()
  const { rows } = await sql<{ id: string; name: string; address: string | null }>`
    select id, name, email as address from people where id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name, address }) => [id, { name, address }]))
}
