import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { literally } from '../../../platform/db/like.ts'
import { timeZone } from '../../../platform/locale.ts'

/** How far something is: those who are asked, and those who did it. */
export interface Count {
  /** Open, done, and not done when it ended. */
  asked: number
  done: number
  late: number
  open: number
  /** Left before they did it; no part of those asked. */
  gone: number
  exempt: number
  /** Had not done it when the round ended. */
  unmet: number
}

export const nothing: Count = { asked: 0, done: 0, late: 0, open: 0, gone: 0, exempt: 0, unmet: 0 }

const sums = sql`sum(open)::int as open, sum(done)::int as done, sum(late)::int as late, sum(gone)::int as gone,
  sum(exempt)::int as exempt, sum(unmet)::int as unmet, sum(open + done + unmet)::int as asked`

/** What was added up, and what has to be added yet, of these rounds: never more than a minute of changes. */
export async function countsOf(
  db: ReadDb,
  roundIds: readonly string[],
): Promise<Map<string, Count>> {
  const ids = [...roundIds]
  const { rows } = await sql<Count & { id: string }>`
    select round_id as id, ${sums} from (
      select round_id, open, done, late, gone, exempt, unmet from task_figures
      where by = 'all' and round_id = any(${ids}::uuid[])
      union all
      select round_id, open, done, late, gone, exempt, unmet from task_deltas where round_id = any(${ids}::uuid[])
    ) all_of_it group by round_id`.execute(db)
  return new Map(ids.map((id) => [id, rows.find((row) => row.id === id) ?? nothing]))
}

export const countOf = async (db: ReadDb, roundId: string): Promise<Count> =>
  (await countsOf(db, [roundId])).get(roundId) ?? nothing

/** By what people are put together. */
export const groupings = ['establishment', 'department', 'manager'] as const
export type Grouping = (typeof groupings)[number]

export interface GroupCount extends Count {
  /** An establishment or a manager by its id, a department by its key; '' for none. */
  id: string
  label: string
}

/** The key of a place (of `task_places l`) in each grouping. */
const keys: Record<Grouping, RawBuilder<string>> = {
  establishment: sql`coalesce(l.establishment_id::text, '')`,
  department: sql`l.department_key`,
  manager: sql`coalesce(l.manager_id::text, '')`,
}

/** Everything under which what stands at a place (of `task_places l`) is added up, without its day. */
const heaps = sql`('all', ''), ('establishment', ${keys.establishment}), ('department', ${keys.department}),
        ('manager', ${keys.manager})`

/** What groups are called (of `g.of`): a department as most write it. */
const labels: Record<Grouping, RawBuilder<string>> = {
  establishment: sql`(select name from establishments e where e.id::text = g.of)`,
  department: sql`(select department from task_places l where l.department_key = g.of
    group by department order by count(*) desc, department collate "C" limit 1)`,
  manager: sql`(select name from people m where g.of <> '' and m.id = nullif(g.of, '')::uuid)`,
}

/** What has to be added yet, by group. */
const fresh = (roundId: string, by: Grouping) => sql`
  select ${keys[by]} as of, sum(d.open)::int as open, sum(d.done)::int as done, sum(d.late)::int as late,
    sum(d.gone)::int as gone, sum(d.exempt)::int as exempt, sum(d.unmet)::int as unmet
  from task_deltas d join task_places l on l.id = d.place_id where d.round_id = ${roundId}::uuid group by 1`

const figures = ['open', 'done', 'late', 'gone', 'exempt', 'unmet'] as const
/** What was added up (`f`) and what has to be added yet (`n`). */
const together = sql.raw(
  figures.map((one) => `coalesce(f.${one}, 0) + coalesce(n.${one}, 0) as ${one}`).join(', '),
)
/** The groups of a round that were added up (of `task_figures f`). */
const addedUp = (roundId: string, by: Grouping) =>
  sql`f.round_id = ${roundId}::uuid and f.by = ${by}`

/** By their names and with those asked; groups in which nobody is asked are left out. */
const named = (groups: RawBuilder<unknown>, by: Grouping) => sql<GroupLine>`
  select g.of as id, ${sql.raw(figures.map((one) => `g.${one}`).join(', '))}, g.asked, g.share,
    coalesce(${labels[by]}, '') as label
  from (select s.*, s.open + s.done + s.unmet as asked from (${groups}) s) g where g.asked > 0`

/** The groups in which the smallest part did it, the largest of those first. */
export async function worstGroups(
  db: ReadDb,
  roundId: string,
  by: Grouping,
  count: number,
): Promise<GroupCount[]> {
  const { rows } = await sql<GroupLine>`
    with fresh as (${fresh(roundId, by)}), worst as (
      (select f.of from task_figures f where ${addedUp(roundId, by)} and f.share is not null
        order by f.share, (f.open + f.done + f.unmet) desc, f.of
        limit ${count}::int + (select count(*)::int from fresh))
      union select of from fresh
    )
    ${named(
      sql`select w.of, ${together}, f.share from worst w
        left join task_figures f on ${addedUp(roundId, by)} and f.of = w.of left join fresh n on n.of = w.of`,
      by,
    )}
    order by g.done::real / g.asked, g.asked desc, g.of limit ${count}`.execute(db)
  return rows
}

export interface GroupLine extends GroupCount {
  /** As it stood when last added up, and 0 before that: the order of the list. */
  share: number
}

/** Every group of a round, the smallest part first, a page at a time; `ids` only these. */
export async function groupLines(
  db: ReadDb,
  roundId: string,
  by: Grouping,
  {
    after,
    count,
    ids,
  }: { after?: { share: number; id: string }; count: number; ids?: readonly string[] },
): Promise<GroupLine[]> {
  const wanted = ids ? sql`f.of = any(${[...ids]}::text[])` : sql`true`
  const from = after ? sql`(f.share, f.of) > (${after.share}::real, ${after.id})` : sql`true`
  // Groups that nobody added up yet have no share; they stand first, where nobody did it.
  const unseen = after && after.share > 0 ? sql`false` : sql`n.of > ${after?.id ?? ''} or ${!after}`
  const { rows } = await sql<GroupLine>`
    with fresh as (${fresh(roundId, by)})
    ${named(
      sql`
        (select f.of, ${together}, f.share from task_figures f left join fresh n on n.of = f.of
          where ${addedUp(roundId, by)} and f.share is not null and ${wanted} and ${from}
          order by f.share, f.of limit ${count})
        union all
        select n.of, ${together}, 0::real from fresh n
        left join task_figures f on ${addedUp(roundId, by)} and f.of = n.of
        where f.share is null and (${unseen}) ${ids ? sql`and n.of = any(${[...ids]}::text[])` : sql``}`,
      by,
    )}
    order by g.share, g.of limit ${count}`.execute(db)
  return rows
}

/** The keys of groups with a name like this. */
export async function groupsCalled(db: ReadDb, by: Grouping, words: string): Promise<string[]> {
  const like = `%${literally(words)}%`
  const MOST = 200
  const found = {
    establishment: sql<{ id: string }>`
      select id::text from establishments where plain_letters(name) like plain_letters(${like}) limit ${MOST}`,
    department: sql<{ id: string }>`
      select distinct department_key as id from task_places
      where position(department_key(${words}) in department_key) > 0 limit ${MOST}`,
    manager: sql<{ id: string }>`
      select distinct p.id::text from people p where p.search_words like plain_letters(${like})
        and exists (select from people q where q.manager_id = p.id) limit ${MOST}`,
  }[by]
  const { rows } = await found.execute(db)
  return rows.map(({ id }) => id)
}

/** How many did it on each day. */
export async function donePerDay(db: ReadDb, roundId: string) {
  const { rows } = await sql<{ day: Day; done: number }>`
    select day, sum(done)::int as done from (
      select of as day, done from task_figures where round_id = ${roundId}::uuid and by = 'day'
      union all
      select day::text, done from task_deltas where round_id = ${roundId}::uuid and day is not null
    ) by_day group by day having sum(done) <> 0 order by day`.execute(db)
  return rows
}

/** Any number will do that nobody else takes. */
const FOLDING = 7_201_970

/** Adds up what was changed since the last time, one at a time; what another is adding up, it leaves. */
export async function fold(tx: WriteTx) {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(${FOLDING}) as mine`.execute(tx)
  if (!rows[0]?.mine) return
  await sql`
    with taken as (delete from task_deltas returning *),
    placed as (
      select t.*, k.by, k.of from taken t join task_places l on l.id = t.place_id
      cross join lateral (values ${heaps}, ('day', case when t.done <> 0 then t.day::text end)) as k (by, of)
      where k.of is not null
    )
    insert into task_figures as f (round_id, by, of, open, done, late, gone, exempt, unmet)
    select round_id, by, of, case when by = 'day' then 0 else sum(open) end, sum(done), sum(late),
      case when by = 'day' then 0 else sum(gone) end, case when by = 'day' then 0 else sum(exempt) end,
      case when by = 'day' then 0 else sum(unmet) end
    from placed group by round_id, by, of
    on conflict (round_id, by, of) do update set open = f.open + excluded.open, done = f.done + excluded.done,
      late = f.late + excluded.late, gone = f.gone + excluded.gone, exempt = f.exempt + excluded.exempt,
      unmet = f.unmet + excluded.unmet`.execute(tx)
}

/** The same figures counted anew from every task: what the figures must always be. For `verify` and tests. */
export async function recount(db: ReadDb) {
  const { rows } = await sql<{ roundId: string; by: string; of: string; figures: string }>`
    with counted as (
      select t.round_id, k.by, k.of, sum(c.open) as open, sum(c.done) as done, sum(c.late_) as late, sum(c.gone) as gone,
        sum(c.exempt) as exempt, sum(c.unmet) as unmet
      from tasks t join task_places l on l.id = t.place_id
      cross join lateral task_counts(t.state, t.closed_for, t.late) c
      cross join lateral (values ${heaps}) as k (by, of)
      where t.round_id is not null group by 1, 2, 3
      union all
      select round_id, 'day', (done_at at time zone ${timeZone})::date::text, 0, count(*),
        count(*) filter (where late), 0, 0, 0
      from tasks where state = 'done' and round_id is not null group by 1, 2, 3
    ), kept as (
      select round_id, by, of, open, done, late, gone, exempt, unmet from task_figures
      union all
      select d.round_id, k.by, k.of, d.open, d.done, d.late, d.gone, d.exempt, d.unmet
      from task_deltas d join task_places l on l.id = d.place_id
      cross join lateral (values ${heaps}) as k (by, of)
      union all
      select round_id, 'day', day::text, 0, done, late, 0, 0, 0 from task_deltas where done <> 0
    ), added as (
      select round_id, by, of, sum(open) as open, sum(done) as done, sum(late) as late, sum(gone) as gone,
        sum(exempt) as exempt, sum(unmet) as unmet from kept group by 1, 2, 3
      having sum(open) <> 0 or sum(done) <> 0 or sum(late) <> 0 or sum(gone) <> 0 or sum(exempt) <> 0 or sum(unmet) <> 0
    )
    select coalesce(c.round_id, a.round_id) as "roundId", coalesce(c.by, a.by) as by, coalesce(c.of, a.of) as of,
      format('%s counted, %s kept', row(c.open, c.done, c.late, c.gone, c.exempt, c.unmet),
        row(a.open, a.done, a.late, a.gone, a.exempt, a.unmet)) as figures
    from (select * from counted where open <> 0 or done <> 0 or late <> 0 or gone <> 0 or exempt <> 0 or unmet <> 0) c
    full join added a on a.round_id = c.round_id and a.by = c.by and a.of = c.of
    where (c.open, c.done, c.late, c.gone, c.exempt, c.unmet) is distinct from
      (a.open, a.done, a.late, a.gone, a.exempt, a.unmet)
    order by 1, 2, 3 limit 20`.execute(db)
  return rows
}
