import { sql } from 'kysely'
import type { ReadDb } from './db/connect.ts'

export interface Fault {
  what: string
  count: number
  /** Some of them. */
  ids: string[]
}

/** What these queries find, each under its name. */
export async function faultsIn(
  db: ReadDb,
  queries: Record<string, ReturnType<typeof sql>>,
): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const [what, query] of Object.entries(queries)) {
    const { rows } = await sql<{ count: number; ids: string[] }>`
      select count(*) as count, (array_agg(id::text))[1:5] as ids from (${query}) as found`.execute(
      db,
    )
    if (rows[0]?.count) faults.push({ what, ...rows[0] })
  }
  return faults
}
