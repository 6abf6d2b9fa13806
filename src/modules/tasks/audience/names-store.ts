import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { type Audience, traitsOf } from './rules.ts'

/** What the places and people of rules are called, by their ids. */
export async function namesIn(
  db: ReadDb,
  audiences: readonly Audience[],
): Promise<Map<string, string>> {
  const traits = audiences.flatMap(traitsOf)
  const ids = traits.flatMap((trait) =>
    trait.kind === 'establishment' || trait.kind === 'manager' ? trait.ids : [],
  )
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id::text, name from establishments where id = any(${ids}::uuid[])
    union all select id::text, name from people where id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
