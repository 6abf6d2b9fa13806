import { type RawBuilder, sql } from 'kysely'
import { type Day, dayOf } from '../../../platform/calendar.ts'
import { atSize } from '../../../platform/db/at-size.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { timeZone } from '../../../platform/locale.ts'
import { queueingOnce, queueMails, renameMails } from '../../../platform/mail/outbox.ts'
import { isHere } from '../../people/index.ts'
import { letter, single } from './mail-kinds.ts'
import type { LetterDays } from './moments.ts'

/** By when a task (of `tasks q`, perhaps in `rounds r`) is asked. */
export const DUE = `greatest(q.extended_to,
  case when q.own_time then greatest(q.due_on, r.due_on) else coalesce(r.due_on, q.due_on) end)`
export const dueOf = sql.raw(DUE) as RawBuilder<Day>
/** Its kind, and what it is about. */
export const kindOf = sql<string>`coalesce(r.kind, q.kind)`
export const thingOf = sql<string>`coalesce(r.thing_id, q.thing_id)`
/** Open, and nobody put it aside (of `tasks q left join rounds r`). */
export const isOpen = sql`q.state = 'open' and r.closed_at is null`
export const countryOf = (house: string) => sql<string>`coalesce(e.country, ${house})`

export interface DueDate {
  kind: string
  country: string
  dueOn: Day
}

/** By when people are asked now, of these kinds, in each country. */
export async function dueDates(
  db: ReadDb,
  kinds: readonly string[],
  house: string,
): Promise<DueDate[]> {
  const { rows } = await sql<DueDate>`
    select ${kindOf} as kind, ${countryOf(house)} as country, ${dueOf}::text as "dueOn"
    from tasks q left join rounds r on r.id = q.round_id join people p on p.id = q.person_id
    left join establishments e on e.id = p.establishment_id
    where ${isOpen} and r.paused_at is null and q.due_at is null and ${kindOf} = any(${[...kinds]}::text[])
    group by 1, 2, 3`.execute(db)
  return rows
}

export interface Step extends DueDate {
  on: Day
}

interface Morning {
  kinds: readonly string[]
  steps: readonly Step[]
  days: LetterDays
  today: Day
  now: Date
}

/** What is to be told this morning (of `tasks q left join rounds r`): never told, or a step came since. */
const toTell = ({ kinds, steps, days, today, now }: Morning) => sql`
  select q.id, q.person_id, ${kindOf} as kind, p.language, ${countryOf(days.house)} as country
  from tasks q left join rounds r on r.id = q.round_id join people p on p.id = q.person_id
  left join establishments e on e.id = p.establishment_id
  left join unnest(${steps.map(({ kind }) => kind)}::text[], ${steps.map(({ country }) => country)}::text[],
    ${steps.map(({ dueOn }) => dueOn)}::date[], ${steps.map(({ on }) => on)}::date[]) as s (kind, country, due, day)
    on s.kind = ${kindOf} and s.country = ${countryOf(days.house)} and s.due = ${dueOf}
  where ${isOpen} and r.paused_at is null and q.due_at is null and ${kindOf} = any(${[...kinds]}::text[])
    and p.email is not null and ${isHere('p', today)}
    and (q.told_at is null or (q.told_at <= ${now} and s.day > (q.told_at at time zone ${timeZone})::date))`

/** The countries in which letters go today, and when. */
export const goingToday = ({ countries, moments, days }: LetterDays, today: Day) => sql`
  select country, at from unnest(${countries}::text[], ${moments}::timestamptz[], ${days}::text[]) as d (country, at, day)
  where day = ${today}`

/**
 * One letter for everybody to whom something named is to be told, and who gets none yet: a letter that waits in the
 * outbox names it as well once it goes. Returns how many were queued.
 */
export async function queueLetters(tx: WriteTx, morning: Morning): Promise<number> {
  const { days, today, now, kinds } = morning
  const queueing = sql<{ queued: number }>`
    with telling as materialized (
      select distinct t.person_id, t.language, d.at
      from (${toTell(morning)}) t join (${goingToday(days, today)}) d on d.country = t.country
    ), waiting as (
      select distinct t.person_id from telling t join mails m on m.person_id = t.person_id
      where m.kind = ${letter.name} and m.state = 'waiting'
    ), queued as (
      ${queueingOnce(sql`
      select 'letter:' || t.person_id || ':' || ${today}::text, ${letter.name}, t.person_id, t.language, null, t.at,
        ${now}::timestamptz
      from telling t where t.person_id not in (select person_id from waiting)`)} returning person_id
    ), told as (
      update tasks q set told_at = ${now}
      from (select person_id from queued union select person_id from waiting) who
      where q.person_id = who.person_id and q.state = 'open' and q.due_at is null and (
        q.kind = any(${[...kinds]}::text[]) or q.round_id in (
          select id from rounds where kind = any(${[...kinds]}::text[]) and closed_at is null and paused_at is null))
      returning 1
    )
    select (select count(*)::int from queued) as queued, (select count(*) from told) as told`
  const { rows } = await atSize(tx, () => queueing.execute(tx))
  return rows[0]?.queued ?? 0
}

/** The same for kinds that stand apart: a letter for each task, which says nothing of the others. */
export async function queueApart(tx: WriteTx, morning: Morning): Promise<number> {
  const { days, today, now } = morning
  const { rows } = await sql<{ queued: number }>`
    with telling as materialized (
      select t.id, t.person_id, t.language, d.at
      from (${toTell(morning)}) t join (${goingToday(days, today)}) d on d.country = t.country
    ), queued as (
      ${queueingOnce(sql`
      select 'single:' || id || ':' || ${today}::text, ${single.name}, person_id, language, id, at, ${now}::timestamptz
      from telling where ${noneWaits(sql`telling.id`)}`)} returning thing_id
    ), told as (
      update tasks q set told_at = ${now} from telling where q.id = telling.id returning 1
    )
    select (select count(*)::int from queued) as queued, (select count(*) from told) as told`.execute(
    tx,
  )
  return rows[0]?.queued ?? 0
}

export interface HourTask {
  id: string
  kind: string
  dueAt: Date
  toldAt: Date | null
}

/** Open tasks that are due at an hour, in batches by the hour. */
export async function hourTasks(
  db: ReadDb,
  { after, count, today }: { after?: HourTask; count: number; today: Day },
): Promise<HourTask[]> {
  const { rows } = await sql<HourTask>`
    select q.id, ${kindOf} as kind, q.due_at as "dueAt", q.told_at as "toldAt"
    from tasks q left join rounds r on r.id = q.round_id join people p on p.id = q.person_id
    where ${isOpen} and r.paused_at is null and q.due_at is not null and p.email is not null and ${isHere('p', today)}
      ${after ? sql`and (q.due_at, q.id) > (${after.dueAt}::timestamptz, ${after.id}::uuid)` : sql``}
    order by q.due_at, q.id limit ${count}`.execute(db)
  return rows
}

/** Those of these about which no letter waits: what is said once is not said again before it was heard. */
const noneWaits = (id: RawBuilder<unknown>) => sql`not exists (
  select from mails m where m.kind = ${single.name} and m.state = 'waiting' and m.thing_id = ${id})`

/** A letter for each of these, at once, to whoever works here; who begins later hears of it then. */
export const queueSingles = (tx: WriteTx, ids: readonly string[], now: Date) =>
  sql`
    with telling as materialized (
      select q.id, q.person_id, p.language from tasks q join people p on p.id = q.person_id
      where q.id = any(${[...ids]}::uuid[]) and q.state = 'open' and p.email is not null
        and ${isHere('p', dayOf(now))}
    ), queued as (
      ${queueingOnce(sql`
      select 'single:' || id || ':' || ${now.toISOString()}::text, ${single.name}, person_id, language, id,
        ${now}::timestamptz, ${now}::timestamptz
      from telling where ${noneWaits(sql`telling.id`)}`)}
    )
    update tasks q set told_at = ${now} from telling where q.id = telling.id`.execute(tx)

/**
 * A letter counts for the day on which it goes, and not for the one on which it was put ready: what came between stands
 * in it, and nothing else goes to that person on that day.
 */
export async function goesToday(
  tx: WriteTx,
  letters: readonly { mailId: string; personId: string; taskIds: readonly string[] }[],
  now: Date,
) {
  const today = dayOf(now)
  const late = await renameMails(
    tx,
    letters.map(({ mailId, personId }) => ({ id: mailId, onceKey: `letter:${personId}:${today}` })),
  )
  const told = letters.flatMap(({ mailId, taskIds }) => (late.has(mailId) ? taskIds : []))
  if (told.length)
    await sql`update tasks set told_at = ${now} where id = any(${told}::uuid[])`.execute(tx)
}

/** Who has it open in a round that comes to rest, and whose letter waits, has heard nothing of it yet. */
export const notToldYet = (tx: WriteTx, roundId: string) =>
  sql`
    update tasks q set told_at = null from mails m
    where q.round_id = ${roundId}::uuid and q.state = 'open' and m.person_id = q.person_id and m.state = 'waiting'
      and (m.kind = ${letter.name} or (m.kind = ${single.name} and m.thing_id = q.id))`.execute(tx)

/** What a letter tells of one task. */
export interface Waiting {
  id: string
  personId: string
  kind: string
  thingId: string
  dueOn: Day
  dueAt: Date | null
  /** A letter about it went out before. */
  again: boolean
  country: string | null
}

const waiting = (which: RawBuilder<unknown>) => sql<Waiting>`
  select q.id, q.person_id as "personId", ${kindOf} as kind, ${thingOf} as "thingId", ${dueOf}::text as "dueOn",
    q.due_at as "dueAt", e.country, exists (
      select from mails m where m.person_id = q.person_id and m.kind in (${letter.name}, ${single.name})
        and m.sent_at is not null and (m.thing_id = q.id or m.thing_id is null and m.sent_at >= uuid_extract_timestamp(q.id))) as again
  from tasks q left join rounds r on r.id = q.round_id join people p on p.id = q.person_id
  left join establishments e on e.id = p.establishment_id
  where ${isOpen} and p.left_at is null and ${which}
  order by ${dueOf}, q.id`

/** What waits for these people and may be named, what is due first on top. */
export async function waitingFor(
  db: ReadDb,
  personIds: readonly string[],
  kinds: readonly string[],
) {
  const { rows } =
    await waiting(sql`q.person_id = any(${[...personIds]}::uuid[]) and q.due_at is null
    and r.paused_at is null and ${kindOf} = any(${[...kinds]}::text[])`).execute(db)
  return rows
}

/** Of these tasks the ones that still wait. */
export async function stillWaiting(db: ReadDb, ids: readonly string[]) {
  const { rows } = await waiting(
    sql`q.id = any(${[...ids]}::uuid[]) and r.paused_at is null`,
  ).execute(db)
  return rows
}

/** Everything that waits for one person, of whichever kind. */
export async function tasksOf(db: ReadDb, personId: string) {
  const { rows } = await waiting(sql`q.person_id = ${personId}::uuid`).execute(db)
  return rows
}

/** Whose letters went to an address of before: what they said opens nothing any more, so it is said again. */
export async function tellAgain(
  tx: WriteTx,
  personId: string,
  { named, days, now }: { named: readonly string[]; days: LetterDays; now: Date },
) {
  const { rows } = await sql<{ id: string }>`
    select q.id from tasks q left join rounds r on r.id = q.round_id
    where q.person_id = ${personId}::uuid and ${isOpen} and q.told_at is not null
      and (q.due_at is not null or ${kindOf} <> all(${[...named]}::text[]))`.execute(tx)
  await queueSingles(
    tx,
    rows.map(({ id }) => id),
    now,
  )
  await queueMails(
    tx,
    sql`
    select 'letter:' || p.id || ':' || d.day || ':' || ${now.getTime()}::text, ${letter.name}, p.id, p.language, null::uuid,
      d.at, ${now}::timestamptz
    from people p left join establishments e on e.id = p.establishment_id
    join unnest(${days.countries}::text[], ${days.moments}::timestamptz[], ${days.days}::text[]) as d (country, at, day)
      on d.country = ${countryOf(days.house)}
    where p.id = ${personId}::uuid and p.email is not null
      and exists (select from tasks q left join rounds r on r.id = q.round_id
        where q.person_id = p.id and ${isOpen} and q.told_at is not null and q.due_at is null
          and ${kindOf} = any(${[...named]}::text[]))
      and not exists (select from mails m where m.person_id = p.id and m.state = 'waiting' and m.kind = ${letter.name})`,
  )
}
