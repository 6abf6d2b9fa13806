import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { type HappenedName, happenings } from '../events.ts'

export interface Happening {
  name: HappenedName
  at: Date
  /** Who did it; null for the installation itself. */
  by: string | null
}

/**
 * What happened to somebody in the directory, the newest first. When they sign in is nobody's business here.
 * @param most null for everything
 */
export async function happenedTo(
  db: ReadDb,
  personId: string,
  most: number | null = 50,
): Promise<Happening[]> {
  const names = happenings.map(({ event }) => event)
  const { rows } = await sql<Happening>`
    select h.name, h.at, p.name as by from history h left join people p on p.id = h.actor_id
    where h.thing_kind = 'person' and h.thing_id = ${personId} and h.name = any(${names})
    order by h.id desc limit ${most}`.execute(db)
  return rows
}
