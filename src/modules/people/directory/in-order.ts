import { type RawBuilder, sql } from 'kysely'
import { COUNTED } from '../../../platform/counted.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'

/** After whom a page begins. */
export interface Place {
  name: string
  id: string
}

/** How many there are, or with `more` how many at least. */
export interface Counted {
  count: number
  more: boolean
}

/** Whom a condition on `p` lets through, at most one more than are counted. */
export async function fewest(db: ReadDb, matching: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from people p where ${matching} limit ${COUNTED + 1}`.execute(db)
  return rows.map(({ id }) => id)
}

export const counted = ({ length }: readonly string[]): Counted => ({
  count: Math.min(length, COUNTED),
  more: length > COUNTED,
})

/**
 * People `p` by name, from after somebody. A few that were found are put in order; of many a page is soonest full by
 * going through everybody in their order, since there is one of them at every turn. So neither reads all of a large house.
 */
export function inOrder(
  matching: RawBuilder<unknown>,
  { found, after, searched }: { found: readonly string[]; after?: Place; searched: boolean },
): RawBuilder<unknown> {
  const from = after
    ? sql`(sort_name, id) > (order_key(${after.name}), ${after.id}::uuid)`
    : sql`true`
  if (!searched) return sql`(select * from people p where ${matching} and ${from}) p`
  if (!counted(found).more)
    return sql`(select * from people where id = any(${found}::uuid[]) and ${from}) p`
  return sql`(
    select * from (select * from people where ${from} order by sort_name, id offset 0) p where ${matching}
  ) p`
}
