import { type RawBuilder, sql } from 'kysely'
import { COUNTED } from '../../../platform/counted/index.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Place } from './place.ts'

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

/** So many people in their order are gone through for a page, before all that match are put in order instead. */
const STRETCH = 4000

/**
 * Lines about people `p` by name, from after somebody. A few that were found are put in order; of many a page is soonest
 * full by going through people in their order, since there is one of them at every turn.
 */
export async function inOrder<Line>(
  matching: RawBuilder<unknown>,
  { found, after, count }: { found: readonly string[]; after?: Place; count: number },
  lines: (people: RawBuilder<unknown>) => Promise<Line[]>,
): Promise<Line[]> {
  const from = afterPlace(after)
  if (!counted(found).more)
    return lines(sql`(select * from people where id = any(${found}::uuid[]) and ${from}) p`)
  const near = await lines(sql`(
    select * from (select * from people where ${from} order by sort_name, id limit ${STRETCH}) p where ${matching}
  ) p`)
  if (near.length === count) return near
  return lines(sql`(select * from people p where ${matching} and ${from} offset 0) p`)
}

export const afterPlace = (after: Place | undefined) =>
  after ? sql`(sort_name, id) > (order_key(${after.name}), ${after.id}::uuid)` : sql`true`
