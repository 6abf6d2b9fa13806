import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Contract } from '../import/file/index.ts'
import type { Stay } from '../presence/rules.ts'
import { mayComeIn } from '../presence/store.ts'
import type { lists } from './filter.ts'
import {
  afterPlace,
  type Counted,
  counted,
  fewest,
  inOrder,
  type Order,
  ordered,
} from './in-order-store.ts'
import { matchingAll } from './matching-store.ts'
import type { Place } from './place.ts'

export interface Filter {
  /** Words in a name, an email address or a number. */
  search: string
  establishmentId?: string
  department?: string
  who: (typeof lists)[number]
  order: Order
}

export interface Line extends Stay {
  id: string
  name: string
  email: string | null
  number: string | null
  establishment: string | null
  department: string
}

const line = (
  today: Day,
) => sql`p.id, p.name, p.email, p.number, e.name as establishment, p.department,
  p.starts_on as "startsOn", p.ends_on as "endsOn", p.left_at as "leftAt", ${mayComeIn('p', today)} as here`

/** The people of one page, from after the last one of the page before it, and how many match in all. */
export async function directory(
  db: ReadDb,
  filter: Filter,
  { after, count, today }: { after?: Place; count: number; today: Day },
): Promise<{ lines: Line[]; found: Counted }> {
  const matching = matchingAll(filter, today)
  const found = await fewest(db, matching)
  const lines = async (people: RawBuilder<unknown>) => {
    const { rows } = await sql<Line>`
      select ${line(today)}
      from ${people} left join establishments e on e.id = p.establishment_id
      order by ${ordered(filter.order)} limit ${count}`.execute(db)
    return rows
  }
  // What is not searched for by a word has an index in the order of names.
  const page = filter.search
    ? inOrder(matching, { found, after, count, order: filter.order }, lines)
    : lines(
        sql`(select * from people p where ${matching} and ${afterPlace(after, filter.order)}) p`,
      )
  return { lines: await page, found: counted(found) }
}

export interface FullLine extends Line {
  manager: string | null
  contract: Contract
  language: Language
}

/** Everything about everybody who matches, to take along. */
export async function wholeDirectory(db: ReadDb, filter: Filter, today: Day): Promise<FullLine[]> {
  const { rows } = await sql<FullLine>`
    select ${line(today)}, coalesce(m.number, m.email) as manager, p.contract, p.language
    from people p
    left join establishments e on e.id = p.establishment_id
    left join people m on m.id = p.manager_id
    where ${matchingAll(filter, today)} order by ${ordered(filter.order)}`.execute(db)
  return rows
}
