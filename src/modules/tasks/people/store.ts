import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { isId } from '../../../platform/web/forms.ts'
import { isCalled } from '../../people/index.ts'
import { letter, single } from '../letters/mail-kinds.ts'
import { dueOf } from '../letters/store.ts'

/** What became of the last letter to somebody. */
export type MailState = 'waiting' | 'sending' | 'sent' | 'failed'

export interface Line {
  id: string
  personId: string
  name: string
  number: string | null
  establishment: string | null
  department: string
  dueOn: Day
  state: 'open' | 'done' | 'closed'
  closedFor: string | null
  note: string | null
  doneAt: Date | null
  late: boolean | null
  hasMailbox: boolean
  left: boolean
  mail: MailState | null
  mailAt: Date | null
}

export interface LineFilter {
  /** In a name, a number or an address. */
  search: string
  state?: 'open' | 'done' | 'closed'
  establishmentId?: string
  department?: string
  managerId?: string
  /** Who has no mailbox, or whose last letter failed. */
  way?: 'by-hand' | 'failed'
}

export const orders = ['name', 'newest'] as const
export type Order = (typeof orders)[number]

export type After = { name: string; id: string } | { doneAt: Date; id: string }

/** Whether a mail is about the task `q`: the common letter, or one about it alone. */
const isAboutTask = sql`m.kind in (${letter.name}, ${single.name}) and m.state <> 'dropped'
  and (m.thing_id is null or m.thing_id = q.id)`

const lastMail = sql`
  select m.state, coalesce(m.sent_at, m.due_at) as at from mails m
  where m.person_id = p.id and ${isAboutTask} order by m.created_at desc, m.id desc limit 1`

const conditions = (filter: LineFilter, runs: boolean): RawBuilder<unknown> => {
  const { search, state, establishmentId, department, managerId, way } = filter
  const parts: RawBuilder<unknown>[] = []
  if (search) parts.push(isCalled(search))
  parts.push(state ? sql`q.state = ${state}` : sql`true`)
  // While a round runs people stand where they work, and an index has them there in the order of their names.
  const of = runs ? 'p' : 'l'
  if (establishmentId !== undefined) parts.push(isAt(`${of}.establishment_id`, establishmentId))
  if (department !== undefined)
    parts.push(sql`${sql.ref(`${of}.department_key`)} = department_key(${department})`)
  if (managerId !== undefined) parts.push(isAt(`${of}.manager_id`, managerId))
  if (way === 'by-hand') parts.push(sql`p.email is null`)
  if (way === 'failed') parts.push(sql`q.id in (select task_id from failed)`)
  return sql.join(parts, sql` and `)
}

const isAt = (column: string, id: string) =>
  isId(id) ? sql`${sql.ref(column)} = ${id}::uuid` : sql`${sql.ref(column)} is null`

/** The tasks of a round of which the last letter did not arrive: few mails fail, so those come first. */
const failedOf = (roundId: string) => sql`
  refused as materialized (
    select m.id, m.person_id, m.created_at, m.thing_id from mails m
    where m.state = 'failed' and m.kind in (${letter.name}, ${single.name})
  ), about as materialized (
    select q.id as task_id, f.id, f.person_id, f.created_at from refused f
    join tasks q on q.round_id = ${roundId}::uuid and q.person_id = f.person_id
    where f.thing_id is null or f.thing_id = q.id
  ), failed as materialized (
    select a.task_id from about a where not exists (
      select from mails m where m.person_id = a.person_id and m.kind in (${letter.name}, ${single.name})
        and m.state <> 'dropped' and (m.thing_id is null or m.thing_id = a.task_id)
        and (m.created_at, m.id) > (a.created_at, a.id))
  )`

const columns = sql`q.id, p.id as "personId", p.name, p.number, e.name as establishment, p.department,
  ${dueOf}::text as "dueOn", q.state, q.closed_for as "closedFor", q.note, q.done_at as "doneAt", q.late,
  p.email is not null as "hasMailbox", p.left_at is not null as left, m.state as mail, m.at as "mailAt"`
const around = sql`tasks q join rounds r on r.id = q.round_id
  join people p on p.id = q.person_id
  join task_places l on l.id = q.place_id
  left join establishments e on e.id = p.establishment_id
  left join lateral (${lastMail}) m on true`

/** One of them. */
export async function lineOf(db: ReadDb, roundId: string, id: string): Promise<Line | undefined> {
  const { rows } = await sql<Line>`
    select ${columns} from ${around} where q.round_id = ${roundId}::uuid and q.id = ${id}::uuid`.execute(
    db,
  )
  return rows[0]
}

/** Who was asked in a round and what became of it, a page at a time: from after the last line of the page before. */
export async function linesOf(
  db: ReadDb,
  roundId: string,
  filter: LineFilter,
  {
    order = 'name',
    after,
    count,
    runs,
  }: { order?: Order; after?: After; count: number; runs: boolean },
): Promise<Line[]> {
  const from =
    after && 'name' in after
      ? sql`(p.sort_name, p.id) > (order_key(${after.name}), ${after.id}::uuid)`
      : after
        ? sql`(q.done_at, q.id) < (${after.doneAt}::timestamptz, ${after.id}::uuid)`
        : sql`true`
  const inOrder = order === 'newest' ? sql`q.done_at desc, q.id desc` : sql`p.sort_name, p.id`
  // Whose page it is comes first; what became of their mails is looked up for them alone.
  const { rows } = await sql<Line>`
    with ${filter.way === 'failed' ? sql`${failedOf(roundId)},` : sql``} page as (
      select q.id from tasks q join people p on p.id = q.person_id join task_places l on l.id = q.place_id
      where q.round_id = ${roundId}::uuid and ${conditions(filter, runs)} and ${from}
        ${order === 'newest' ? sql`and q.state = 'done'` : sql``}
      order by ${inOrder} limit ${count}
    )
    select ${columns} from ${around} where q.id in (select id from page) order by ${inOrder}`.execute(
    db,
  )
  return rows
}

/** How many of those who have it open did not get their last letter, up to a point. */
export async function failedLetters(db: ReadDb, roundId: string, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with ${failedOf(roundId)}
    select count(*)::int as count from (
      select from failed f join tasks q on q.id = f.task_id where q.state = 'open' limit ${most}) some_of_them`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

export interface OwnLine {
  id: string
  roundId: string | null
  kind: string
  thingId: string
  dueOn: Day
  state: 'open' | 'done' | 'closed'
  closedFor: string | null
  note: string | null
  doneAt: Date | null
}

/** What one person was asked, the newest first; `kinds` only of these. */
export async function askedOf(
  db: ReadDb,
  personId: string,
  { kinds, count }: { kinds?: readonly string[]; count: number },
): Promise<OwnLine[]> {
  const { rows } = await sql<OwnLine>`
    select q.id, q.round_id as "roundId", coalesce(r.kind, q.kind) as kind, coalesce(r.thing_id, q.thing_id) as "thingId",
      ${dueOf}::text as "dueOn", q.state, q.closed_for as "closedFor", q.note, q.done_at as "doneAt"
    from tasks q left join rounds r on r.id = q.round_id
    where q.person_id = ${personId}::uuid
      ${kinds ? sql`and coalesce(r.kind, q.kind) = any(${[...kinds]}::text[])` : sql``}
    order by q.id desc limit ${count}`.execute(db)
  return rows
}

export interface SentLine {
  state: MailState
  at: Date
}

/** The common letters to one person and those about these tasks alone, the newest first. Others stand apart. */
export async function lettersTo(
  db: ReadDb,
  personId: string,
  { tasks, count }: { tasks: readonly string[]; count: number },
): Promise<SentLine[]> {
  const { rows } = await sql<SentLine>`
    select m.state, coalesce(m.sent_at, m.due_at) as at from mails m
    where m.person_id = ${personId}::uuid and m.kind in (${letter.name}, ${single.name}) and m.state <> 'dropped'
      and (m.thing_id is null or m.thing_id = any(${[...tasks]}::uuid[]))
    order by m.created_at desc, m.id desc limit ${count}`.execute(db)
  return rows
}
