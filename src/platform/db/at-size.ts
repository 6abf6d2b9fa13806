import { sql } from 'kysely'
import type { WriteTx } from './connect.ts'

/**
 * For one statement over everybody: what it joins is no loop within a loop, however few rows the planner thinks there
 * are. After a large import or a large round it does not know better for a while.
 */
export async function atSize<T>(tx: WriteTx, work: () => Promise<T>): Promise<T> {
  await sql`set local enable_nestloop = off`.execute(tx)
  const done = await work()
  await sql`set local enable_nestloop = on`.execute(tx)
  return done
}
