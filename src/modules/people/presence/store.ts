import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'

/** Owners who are left when everybody whose end date has passed is gone. */
const remainingOwner = (today: Day) => sql`
  select from people remaining join person_roles its on its.person_id = remaining.id and its.role = 'owner'
  where remaining.left_at is null and remaining.email is not null
    and (remaining.ends_on is null or remaining.ends_on >= ${today}::date)`

const column = (people: string, name: string) => sql.ref(`${people}.${name}`)

/** A date never takes the last owner who can come in: without one nobody could run the organisation any more. */
const keptAsOwner = (
  people: string,
  today: Day,
) => sql<boolean>`(${column(people, 'email')} is not null
  and exists (select from person_roles own where own.person_id = ${column(people, 'id')} and own.role = 'owner')
  and not exists (${remainingOwner(today)}))`

const hasEnded = (people: string, today: Day) =>
  sql<boolean>`(${column(people, 'ends_on')} < ${today}::date and not ${keptAsOwner(people, today)})`

/**
 * Who has not left, in SQL, also where no job has let go of them yet. Somebody who starts later may come in before: a
 * newcomer is let in early by whoever hands them a link, or by a code that they ask for.
 * @param people how the query calls the table of people
 */
export const mayComeIn = (people: string, today: Day): RawBuilder<boolean> =>
  sql<boolean>`(${column(people, 'left_at')} is null and ${hasEnded(people, today)} is not true)`

/** Who works here on this day, in SQL: nobody else is written to. */
export const isHere = (people: string, today: Day): RawBuilder<boolean> =>
  sql<boolean>`(${mayComeIn(people, today)}
    and (${column(people, 'starts_on')} is null or ${column(people, 'starts_on')} <= ${today}::date))`

/** Whether this one person may come in. */
export async function personMayComeIn(db: ReadDb, id: string, today: Day): Promise<boolean> {
  const { rows } = await sql`
    select from people p where p.id = ${id} and ${mayComeIn('p', today)}`.execute(db)
  return rows.length > 0
}

/** Whose end date has passed and who has not been let go yet, the longest gone first; held. */
export async function lockEnded(
  tx: WriteTx,
  today: Day,
  { id = null, most = null }: { id?: string | null; most?: number | null } = {},
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from people p
    where p.left_at is null and ${hasEnded('p', today)} and (${id}::uuid is null or p.id = ${id}::uuid)
    order by p.ends_on, p.id limit ${most}::int for update of p`.execute(tx)
  return rows.map((row) => row.id)
}

/** That a day passes is no change by anybody: an import of before can still be undone. */
export const keepEnded = (tx: WriteTx, ids: readonly string[], now: Date) =>
  sql`update people set left_at = ${now} where id = any(${ids}::uuid[])`.execute(tx)

/** Owners who stay although their end date has passed, by name: somebody is to say how it goes on. */
export async function ownersKept(db: ReadDb, today: Day): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, p.name from people p
    where p.left_at is null and p.ends_on < ${today}::date and ${keptAsOwner('p', today)}
    order by p.sort_name, p.id`.execute(db)
  return rows
}
