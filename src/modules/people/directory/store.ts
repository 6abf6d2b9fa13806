import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { plain, spellings } from '../../../platform/letters/index.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Contract } from '../import/file/index.ts'

export interface Filter {
  /** Words in a name, an e-mail address or a number. */
  search: string
  establishmentId?: string
  department?: string
  who: 'here' | 'left' | 'all'
}

export interface Line {
  id: string
  name: string
  email: string | null
  number: string | null
  establishment: string | null
  department: string
  leftAt: Date | null
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

function matching({ search, establishmentId, department, who }: Filter): RawBuilder<unknown> {
  const parts = wordsIn(search)
  if (who === 'here') parts.push(sql`p.left_at is null`)
  if (who === 'left') parts.push(sql`p.left_at is not null`)
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

/** The people of one page, from after the last one of the page before it. */
export async function directory(
  db: ReadDb,
  filter: Filter,
  { after, count }: { after?: { name: string; id: string }; count: number },
): Promise<Line[]> {
  const from = after
    ? sql`(p.sort_name, p.id) > (order_key(${after.name}), ${after.id}::uuid)`
    : sql`true`
  const { rows } = await sql<Line>`
    select p.id, p.name, p.email, p.number, e.name as establishment, p.department, p.left_at as "leftAt"
    from people p left join establishments e on e.id = p.establishment_id
    where ${matching(filter)} and ${from} order by p.sort_name, p.id limit ${count}`.execute(db)
  return rows
}

/** More than this is "more than": nobody needs the exact figure, and it would have to read everybody. */
export const COUNTED = 10_000

export async function countMatching(db: ReadDb, filter: Filter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from (select from people p where ${matching(filter)} limit ${COUNTED + 1}) found`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

export interface FullLine extends Line {
  manager: string | null
  contract: Contract
  language: Language
  startsOn: Day | null
  endsOn: Day | null
}

/** Everything about everybody who matches, to take along. */
export async function wholeDirectory(db: ReadDb, filter: Filter): Promise<FullLine[]> {
  const { rows } = await sql<FullLine>`
    select p.id, p.name, p.email, p.number, e.name as establishment, p.department, p.left_at as "leftAt",
      coalesce(m.number, m.email) as manager, p.contract, p.language, p.starts_on as "startsOn",
      p.ends_on as "endsOn"
    from people p
    left join establishments e on e.id = p.establishment_id
    left join people m on m.id = p.manager_id
    where ${matching(filter)} order by p.sort_name, p.id`.execute(db)
  return rows
}
