import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import { atSize } from '../../../platform/db/at-size.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { timeZone } from '../../../platform/locale.ts'
import { queueingOnce } from '../../../platform/mail/outbox.ts'
import { isHere } from '../../people/index.ts'
import { isMeant } from '../audience/store.ts'
import type { LetGoFor } from '../events.ts'
import { letter } from '../letters/mail-kinds.ts'
import type { LetterDays } from '../letters/moments.ts'
import type { Round } from './round.ts'

const MANY = 1_000

/** Who was asked or let go at one moment: how many, and a hash of which. */
export interface Batch {
  count: number
  sha256: string
}

/** The tasks of a batch, one below the other, as they are added up (of `q`). */
export const listed = sql`coalesce(string_agg(q.id || ' ' || q.person_id || ' ' || q.due_on, e'\n' order by q.id), '')`
/** The same of tasks that were let go. */
export const gone = sql`coalesce(string_agg(q.id::text, e'\n' order by q.id), '')`
export const sha256Of = (words: RawBuilder<unknown>) =>
  sql<string>`encode(sha256(convert_to(${words}, 'UTF8')), 'hex')`

/** The places of these people (of a relation with establishment, department and manager), made where they are new. */
export const placesOf = (people: string) => sql`
  wanted as (
    select establishment_id, department_key, min(department) as department, manager_id
    from ${sql.raw(people)} group by establishment_id, department_key, manager_id
  ), known as (
    select l.id, l.establishment_id, l.department_key, l.manager_id from wanted w join task_places l
      on l.department_key = w.department_key and l.establishment_id is not distinct from w.establishment_id
      and l.manager_id is not distinct from w.manager_id
  ), made as (
    insert into task_places (establishment_id, department_key, department, manager_id)
    select w.establishment_id, w.department_key, w.department, w.manager_id from wanted w
    where not exists (select from known k where k.department_key = w.department_key
      and k.establishment_id is not distinct from w.establishment_id and k.manager_id is not distinct from w.manager_id)
    returning id, establishment_id, department_key, manager_id
  ), places as (select * from known union all select * from made)`

/** No id: two places without an establishment or a manager are one. */
const NOBODY = '00000000-0000-0000-0000-000000000000'
export const samePlace = (a: string, b: string) =>
  sql.raw(`${a}.department_key = ${b}.department_key
    and coalesce(${a}.establishment_id, '${NOBODY}') = coalesce(${b}.establishment_id, '${NOBODY}')
    and coalesce(${a}.manager_id, '${NOBODY}') = coalesce(${b}.manager_id, '${NOBODY}')`)

/**
 * Asks everyone in the audience who is not asked already to do this, in this round or another: one statement, for one
 * person and for 100,000 alike. Who left and came back is asked again; how their task stood before is kept. Each
 * carries the number of the batch, and who has a mailbox gets the letter of the day, where there is one yet to come.
 * @param days when a letter goes to whom; without it the next morning sees to it
 * @param whom only this person of the audience
 */
export async function askAudience(
  tx: WriteTx,
  round: Pick<Round, 'id' | 'kind' | 'thingId' | 'audience' | 'afresh'>,
  {
    dueOn,
    ownTime,
    batch,
    today,
    days,
    whom,
    now,
  }: {
    dueOn: Day
    ownTime: boolean
    batch: string
    today: Day
    days: LetterDays | undefined
    whom: string | undefined
    now: Date
  },
): Promise<Batch & { invited: number }> {
  const asked = round.afresh
    ? sql`q.round_id = ${round.id}::uuid`
    : sql`q.round_id in (select r.id from rounds r where r.kind = ${round.kind} and r.thing_id = ${round.thingId}::uuid)`
  const mailed = days
    ? sql`${queueingOnce(sql`
        select 'letter:' || c.id || ':' || d.day, ${letter.name}, c.id, c.language, null, d.at, ${now}::timestamptz
        from chosen c join unnest(${days.countries}::text[], ${days.moments}::timestamptz[], ${days.days}::text[])
          as d (country, at, day) on d.country = c.country
        where c.email is not null and not exists (
          select from mails w where w.person_id = c.id and w.kind = ${letter.name} and w.state = 'waiting')`)} returning person_id, due_at`
    : sql`select null::uuid as person_id, null::timestamptz as due_at where false`
  const asking = sql<Batch & { invited: number }>`
    with chosen as materialized (
      select p.id, p.language, p.email, p.establishment_id, p.department_key, p.department, p.manager_id,
        coalesce(e.country, ${days?.house ?? 'NL'}) as country
      from people p left join establishments e on e.id = p.establishment_id
      where ${isHere('p', today)} and ${isMeant(round.audience)}
        ${whom ? sql`and p.id = ${whom}::uuid` : sql``}
        and not exists (
          select from tasks q where q.person_id = p.id and q.state <> 'closed' and ${asked})
        and not exists (
          select from tasks q where q.person_id = p.id and q.round_id = ${round.id}::uuid and q.closed_for <> 'left')
    ), ${placesOf('chosen')}, mailed as (${mailed}), again as (
      insert into earlier_tasks (task_id, round_id, person_id, due_on, state, asked_with, closed_with)
      select q.id, q.round_id, q.person_id, q.due_on, q.state, q.asked_with, q.closed_with
      from tasks q join chosen c on c.id = q.person_id where q.round_id = ${round.id}::uuid
      returning task_id
    ), asked as (
      insert into tasks (round_id, person_id, due_on, own_time, asked_with, place_id, told_at)
      select ${round.id}::uuid, c.id, ${dueOn}::date, ${ownTime}, ${batch}::uuid, l.id, m.due_at
      from chosen c join places l on ${samePlace('l', 'c')} left join mailed m on m.person_id = c.id
      on conflict (round_id, person_id) do update set state = 'open', due_on = excluded.due_on, own_time = true,
        asked_with = excluded.asked_with, closed_with = null, closed_for = null, note = null, extended_to = null,
        place_id = excluded.place_id, told_at = excluded.told_at
        where tasks.state = 'closed'
      returning id, person_id, due_on, place_id
    ), counted as (
      insert into task_deltas (round_id, place_id, open, gone)
      select ${round.id}::uuid, a.place_id, count(*), 0 from asked a group by a.place_id
      union all
      select q.round_id, q.place_id, 0, -count(*) from tasks q join again on again.task_id = q.id
      group by q.round_id, q.place_id
    )
    select count(*)::int as count, ${sha256Of(listed)} as sha256, (select count(*)::int from mailed) as invited
    from asked q`
  const { rows } = await (whom ? asking.execute(tx) : atSize(tx, () => asking.execute(tx)))
  const [result] = rows as [Batch & { invited: number }]
  // What was planned for a handful of tasks is planned anew, and not only when the database gets round to it.
  if (result.count > MANY) await sql`analyze tasks`.execute(tx)
  return result
}

/** As what somebody who is not asked any more counts. */
const counts: Record<LetGoFor, 'gone' | 'exempt' | 'unmet' | undefined> = {
  left: 'gone',
  exempt: 'exempt',
  stopped: 'unmet',
  superseded: 'unmet',
  'passed-on': undefined,
  withdrawn: undefined,
}

/** Closes what is open and of this kind (of `tasks q`), for one person and for a whole import alike. */
export async function closeTasks(
  tx: WriteTx,
  which: RawBuilder<unknown>,
  { batch, why, note }: { batch: string; why: LetGoFor; note?: string },
): Promise<Batch> {
  const as = counts[why]
  const { rows } = await sql<Batch>`
    with gone as (
      update tasks q set state = 'closed', closed_for = ${why}, closed_with = ${batch}::uuid, note = ${note ?? null}
      where q.state = 'open' and ${which} returning q.id, q.round_id, q.place_id
    ), counted as (
      insert into task_deltas (round_id, place_id, open ${as ? sql.raw(`, ${as}`) : sql``})
      select round_id, place_id, -count(*) ${as ? sql`, count(*)` : sql``} from gone
      where round_id is not null group by round_id, place_id
    )
    select count(*)::int as count, ${sha256Of(gone)} as sha256 from gone q`.execute(tx)
  return rows[0] as Batch
}

/** What is still open in this round. */
export const openOfRound = (roundId: string) => sql`q.round_id = ${roundId}::uuid`
export const openWith = (ids: readonly string[]) => sql`q.id = any(${[...ids]}::uuid[])`
/** Who left does nothing any more. */
export const openOfLeavers = sql`exists (
  select from people p where p.id = q.person_id and p.left_at is not null)`
export const openOfLeaver = (personId: string) => sql`q.person_id = ${personId}::uuid`
export const openAbout = (kind: string, thingIds: readonly string[]) =>
  sql`q.kind = ${kind} and q.thing_id = any(${[...thingIds]}::uuid[])`

/** A statement of another module does a task within itself: `done` then has its id, or no row where it was not open. */
export const finishing = ({ id, at, late }: { id: string; at: string; late: string }) => `done as (
    update tasks set state = 'done', done_at = ${at}::timestamptz, late = ${late}::boolean
    where id = ${id}::uuid and state = 'open' returning id, round_id, place_id
  ), counted as (
    insert into task_deltas (round_id, place_id, day, open, done, late)
    select round_id, place_id, (${at}::timestamptz at time zone '${timeZone}')::date, -1, 1, ${late}::boolean::integer
    from done where round_id is not null
  )`

/**
 * Where people moved to, their tasks in running rounds count from now on; in one that ended they stay where they were.
 * @param whom only this person
 */
export const movePlaces = (tx: WriteTx, whom: string | undefined) => {
  const moving = sql`
    with moving as materialized (
      select t.id, t.place_id, p.establishment_id, p.department_key, p.department, p.manager_id
      from tasks t join rounds r on r.id = t.round_id and r.closed_at is null
      join people p on p.id = t.person_id join task_places l on l.id = t.place_id
      where ${whom ? sql`t.person_id = ${whom}::uuid and` : sql``} not (${samePlace('l', 'p')})
    ), ${placesOf('moving')}, moved as (
      update tasks t set place_id = l.id from moving m join places l on ${samePlace('l', 'm')}
      where t.id = m.id and t.place_id = m.place_id
      returning t.round_id, m.place_id as before, t.place_id as after, t.state, t.closed_for, t.late, t.done_at
    )
    insert into task_deltas (round_id, place_id, day, open, done, late, gone, exempt, unmet)
    select v.round_id, w.place_id, (v.done_at at time zone ${timeZone})::date, w.way * sum(c.open), w.way * sum(c.done),
      w.way * sum(c.late_), w.way * sum(c.gone), w.way * sum(c.exempt), w.way * sum(c.unmet)
    from moved v cross join lateral task_counts(v.state, v.closed_for, v.late) c
    cross join lateral (values (v.before, -1), (v.after, 1)) as w (place_id, way)
    group by 1, 2, 3, w.way`
  return whom ? moving.execute(tx) : atSize(tx, () => moving.execute(tx))
}

/** What somebody was asked, held so that of two who change it one waits. */
export async function lockTask(
  tx: WriteTx,
  kind: string,
  { roundId, taskId }: { roundId: string; taskId: string },
) {
  const { rows } = await sql<LockedTask>`
    select q.id, q.round_id as "roundId", q.person_id as "personId", p.name as "personName", q.state, q.closed_for as "closedFor",
      p.left_at is not null as "left", r.thing_id as "thingId",
      r.closed_at is not null as ended, r.joiner_days as "joinerDays", r.due_on as "roundDueOn"
    from tasks q join rounds r on r.id = q.round_id join people p on p.id = q.person_id
    where q.id = ${taskId}::uuid and q.round_id = ${roundId}::uuid and r.kind = ${kind} for no key update of q`.execute(
    tx,
  )
  return rows[0]
}

export interface LockedTask {
  id: string
  roundId: string
  personId: string
  personName: string
  state: 'open' | 'done' | 'closed'
  closedFor: string | null
  left: boolean
  thingId: string
  ended: boolean
  joinerDays: number
  roundDueOn: Day
}

/** Asks one person again in a round in which they were let go; how their task stood is kept. */
export async function askAgain(
  tx: WriteTx,
  task: { id: string; dueOn: Day; batch: string },
): Promise<Batch> {
  const { rows } = await sql<Batch>`
    with again as (
      insert into earlier_tasks (task_id, round_id, person_id, due_on, state, asked_with, closed_with)
      select q.id, q.round_id, q.person_id, q.due_on, q.state, q.asked_with, q.closed_with
      from tasks q where q.id = ${task.id}::uuid and q.state = 'closed'
      returning task_id
    ), before as (
      select q.id, q.round_id, q.place_id, c.gone, c.exempt, c.unmet from tasks q
      cross join lateral task_counts(q.state, q.closed_for, q.late) c where q.id = ${task.id}::uuid
    ), asked as (
      update tasks q set state = 'open', due_on = ${task.dueOn}::date, own_time = true, asked_with = ${task.batch}::uuid,
        closed_with = null, closed_for = null, note = null, told_at = null, extended_to = null
      from again where q.id = again.task_id and q.state = 'closed'
      returning q.id, q.person_id, q.due_on
    ), counted as (
      insert into task_deltas (round_id, place_id, open, gone, exempt, unmet)
      select b.round_id, b.place_id, 1, -b.gone, -b.exempt, -b.unmet from before b join asked a on a.id = b.id
    )
    select count(*)::int as count, ${sha256Of(listed)} as sha256 from asked q`.execute(tx)
  return rows[0] as Batch
}

/** More time for these who have it open, in this round. Returns for how many. */
export async function extendTasks(
  tx: WriteTx,
  { roundId, ids, dueOn }: { roundId: string; ids: readonly string[]; dueOn: Day },
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('tasks')
    .set({ extended_to: dueOn })
    .where('round_id', '=', roundId)
    .where('id', 'in', [...ids])
    .where('state', '=', 'open')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
