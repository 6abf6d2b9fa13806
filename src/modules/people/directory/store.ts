import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { plain, spellings } from '../../../platform/letters/index.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Contract } from '../import/file/index.ts'
import type { Stay } from '../presence/rules.ts'
import { mayComeIn } from '../presence/store.ts'
import type { lists } from './filter.ts'

export interface Filter {
  /** Words in a name, an e-mail address or a number. */
  search: string
  establishmentId?: string
  department?: string
  who: (typeof lists)[number]
}

const SOON_DAYS = 30

export interface Line extends Stay {
  id: string
  name: string
  email: string | null
  number: string | null
  establishment: string | null
  department: string
}

const MOST_WORDS = 8

const wordsIn = (search: string) =>
  search
    .split(/\s+/)
    .map(waysOf)
    .filter(({ length }) => length)
    .slice(0, MOST_WORDS)
    .map(holding)

/** Whether somebody (of `people p`) has these words in a name, an e-mail address or a number. */
export function isCalled(search: string): RawBuilder<unknown> {
  const parts = wordsIn(search)
  return parts.length ? sql.join(parts, sql` and `) : sql`true`
}

function matching(
  { search, establishmentId, department, who }: Filter,
  today: Day,
): RawBuilder<unknown> {
  const parts = wordsIn(search)
  const soon = addDays(today, SOON_DAYS)
  const here = mayComeIn('p', today)
  if (who === 'left') parts.push(sql`not ${here}`)
  else if (who !== 'all') parts.push(here)
  if (who === 'coming')
    parts.push(sql`p.starts_on > ${today}::date and p.starts_on <= ${soon}::date`)
  if (who === 'leaving') parts.push(sql`p.ends_on between ${today}::date and ${soon}::date`)
  if (establishmentId) parts.push(sql`p.establishment_id = ${establishmentId}::uuid`)
  if (department !== undefined) parts.push(sql`p.department_key = department_key(${department})`)
  return parts.length ? sql.join(parts, sql` and `) : sql`true`
}

/**
 * A name may be spelled in several ways; an address or a number stands as it is. A short word that is spelled with a
 * letter less, "Jo" for "Joe", would be found in almost any name.
 */
function waysOf(word: string): string[] {
  const [usual = '', ...others] = spellings(word)
  const long = others.filter((way) => way.length >= 4)
  return [...new Set([plain(word), usual, ...long])].filter(Boolean)
}

const holding = (ways: string[]) => {
  const either = ways.map((way) => sql`p.search_words like ${`%${asWritten(way)}%`}`)
  return sql`(${sql.join(either, sql` or `)})`
}

/** A percent sign that somebody types is a percent sign. */
const asWritten = (word: string) => word.replaceAll(/[\\%_]/g, '\\$&')

const line = (
  today: Day,
) => sql`p.id, p.name, p.email, p.number, e.name as establishment, p.department,
  p.starts_on as "startsOn", p.ends_on as "endsOn", p.left_at as "leftAt", ${mayComeIn('p', today)} as here`

/** The people of one page, from after the last one of the page before it. */
export async function directory(
  db: ReadDb,
  filter: Filter,
  { after, count, today }: { after?: { name: string; id: string }; count: number; today: Day },
): Promise<Line[]> {
  const from = after
    ? sql`(p.sort_name, p.id) > (order_key(${after.name}), ${after.id}::uuid)`
    : sql`true`
  const { rows } = await sql<Line>`
    select ${line(today)}
    from people p left join establishments e on e.id = p.establishment_id
    where ${matching(filter, today)} and ${from} order by p.sort_name, p.id limit ${count}`.execute(
    db,
  )
  return rows
}

/** More than this is "more than": nobody needs the exact figure, and it would have to read everybody. */
export const COUNTED = 10_000

export async function countMatching(db: ReadDb, filter: Filter, today: Day): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from (select from people p where ${matching(filter, today)} limit ${COUNTED + 1}) found`.execute(
    db,
  )
  return rows[0]?.count ?? 0
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
    where ${matching(filter, today)} order by p.sort_name, p.id`.execute(db)
  return rows
}
