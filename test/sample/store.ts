import { sql } from 'kysely'
import type { ReadDb, WriteTx } from '../../src/platform/db/connect.ts'

export interface Badge {
  id: string
  personId: string
}

export async function badgesOf(db: ReadDb): Promise<Badge[]> {
  const { rows } = await sql<Badge>`
    select id, person_id as "personId" from badges order by given_at, id limit 100`.execute(
    db as never,
  )
  return rows
}

export const insertBadge = (tx: WriteTx, { id, personId }: Badge, now: Date) =>
  sql`insert into badges (id, person_id, given_at) values (${id}, ${personId}, ${now})`.execute(tx)
