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

/** By what people may stand in a list: the columns, and what those hold of the last one of a page. */
const keys = {
  name: { columns: ['sort_name'], of: ({ name }: Place) => sql`order_key(${name})` },
  familyName: {
    columns: ['sort_family_name'],
    of: ({ name }: Place) => sql`order_key(family_name_first(${name}))`,
  },
  number: { columns: ['sort_number'], of: ({ by }: Place) => sql`lpad(${by ?? ''}, 40)` },
  department: {
    columns: ['department_key', 'sort_name'],
    of: ({ by, name }: Place) => sql`department_key(${by ?? ''}), order_key(${name})`,
  },
}

/** In which order people stand in a list, and whether from its end. */
export interface Order {
  by: keyof typeof keys
  descending: boolean
}
const byName: Order = { by: 'name', descending: false }

const columnsOf = ({ by }: Order) =>
  [...keys[by].columns, 'id'].map((column) => sql.ref(`p.${column}`))

/** How people `p` are put in order. */
export const ordered = (order: Order) => {
  const way = order.descending ? sql` desc` : sql``
  return sql.join(columnsOf(order).map((column) => sql`${column}${way}`))
}

/** So many people in their order are gone through for a page, before all that match are put in order instead. */
const STRETCH = 4000

/**
 * Lines about people `p` by name, from after somebody. A few that were found are put in order; of many a page is soonest
 * full by going through people in their order, since there is one of them at every turn.
 */
export async function inOrder<Line>(
  matching: RawBuilder<unknown>,
  {
    found,
    after,
    count,
    order = byName,
  }: { found: readonly string[]; after?: Place; count: number; order?: Order },
  lines: (people: RawBuilder<unknown>) => Promise<Line[]>,
): Promise<Line[]> {
  const from = afterPlace(after, order)
  if (!counted(found).more)
    return lines(sql`(select * from people p where id = any(${found}::uuid[]) and ${from}) p`)
  const near = await lines(sql`(
    select * from (select * from people p where ${from} order by ${ordered(order)} limit ${STRETCH}) p
    where ${matching}
  ) p`)
  if (near.length === count) return near
  return lines(sql`(select * from people p where ${matching} and ${from} offset 0) p`)
}

export const afterPlace = (after: Place | undefined, order: Order) =>
  after
    ? sql`(${sql.join(columnsOf(order))}) ${order.descending ? sql`<` : sql`>`}
        (${keys[order.by].of(after)}, ${after.id}::uuid)`
    : sql`true`
