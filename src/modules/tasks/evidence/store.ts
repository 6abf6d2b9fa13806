import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { inOrderAsWritten, weigh } from '../../../platform/evidence/index.ts'
import type { Keyring } from '../../../platform/keyring.ts'
import { type Batch, gone, listed, sha256Of } from '../rounds/asking-store.ts'
import {
  type RoundRow,
  roundColumns,
  vouchedAsked,
  vouchedEarlierRound,
  vouchedLetGo,
  vouchedRound,
} from '../rounds/round-row-store.ts'

/** Events have these names; the second is of before other things than signatures could be asked. */
const opened = sql`('tasks.round-opened', 'signing.round-opened')`
const closed = sql`('tasks.round-closed', 'tasks.round-superseded', 'signing.round-closed')`
const asked = sql`('tasks.people-asked', 'signing.people-asked')`
const letGoLines = sql`('tasks.people-let-go', 'signing.people-let-go')`

/** Ways in which rounds, what was asked in them and the history may disagree. */
export const roundDisagreements = {
  'a round without the line that it was opened': sql`
    select r.id from rounds r where 1 <> (
      select count(*) from history h where h.thing_id = r.id::text and h.name in ${opened}
        and h.at = r.opened_at and h.facts->>'audience' = r.audience->>'kind')`,
  'a line that a round was opened, and no round': sql`
    select h.thing_id as id from history h where h.name in ${opened}
      and not exists (select from rounds r where r.id::text = h.thing_id)`,
  // Of before such lines, a newer version ended a round by being published.
  'a round that was closed at another moment than the history says': sql`
    select r.id from rounds r left join history h on h.thing_id = r.id::text and h.name in ${closed}
    where h.at is distinct from r.closed_at and not (h.at is null and r.closed_for = 'superseded'
      and exists (select from history m where m.at = r.closed_at))`,
  'a round by another date than follows from the history': sql`
    select r.id from rounds r where r.due_on::text is distinct from (
      select h.facts->>'dueOn' from history h where h.thing_id = r.id::text
        and (h.name in ${opened} or h.name = 'tasks.date-changed') order by h.id desc limit 1)`,
  'a round about something else than follows from the history': sql`
    select r.id from rounds r join history o on o.thing_id = r.id::text and o.name = 'tasks.round-opened'
    where r.thing_id::text is distinct from (
      select h.facts->>'thingId' from history h where h.thing_id = r.id::text
        and h.name in ('tasks.round-opened', 'tasks.round-moved') order by h.id desc limit 1)`,
  'a round that ended for another reason than the history says': sql`
    select r.id from rounds r left join history h on h.thing_id = r.id::text and h.name in ${closed}
    where r.closed_for is distinct from case when r.closed_at is not null then
      case when h.name like '%.round-closed' then 'stopped' else 'superseded' end end`,
  // Of before the lines said why: whoever was not let go with their round had left.
  'a task let go for another reason than the history says': sql`
    select q.id from tasks q left join rounds r on r.id = q.round_id
    left join history h on h.thing_id = q.closed_with::text and h.name in ${letGoLines}
    where q.state = 'closed' and case when h.name = 'tasks.people-let-go'
      then q.closed_for is distinct from h.facts->>'why'
      else q.closed_for <> 'left' and q.closed_for is distinct from r.closed_for end`,
  'somebody who need not do it, without the line that says so': sql`
    select q.id from tasks q where q.closed_for = 'exempt' and not exists (
      select from history h where h.name = 'tasks.exempted' and h.thing_id = q.id::text
        and h.facts->>'personId' = q.person_id::text)`,
  // Whatever the kind, the line that it was done is about the task.
  'a task done at another moment than the history says': sql`
    select q.id from tasks q where q.state = 'done' and not exists (
      select from history h where h.thing_id = q.id::text and h.at = q.done_at
        and h.facts->>'late' = q.late::text)`,
  'a task outside a round without the line that it was asked': sql`
    select q.id from tasks q where q.round_id is null and 1 <> (
      select count(*) from history h where h.thing_kind = 'task' and h.thing_id = q.id::text and h.name = 'tasks.asked'
        and h.facts->>'kind' = q.kind and h.facts->>'personId' = q.person_id::text
        and h.facts->>'thingId' = q.thing_id::text and h.facts->>'dueOn' = q.due_on::text)`,
  'a line that somebody was asked, and no task': sql`
    select h.thing_id as id from history h where h.name = 'tasks.asked'
      and not exists (select from tasks q where q.id::text = h.thing_id)
      and not exists (select from earlier_tasks e where e.task_id::text = h.thing_id)`,
  'a task that is gone while its person is not': sql`
    select e.task_id as id from earlier_tasks e
    where not exists (select from tasks q where q.id = e.task_id)
      and exists (select from people p where p.id = e.person_id)`,
}

export interface RoundsWeighed {
  rounds: number
  requests: number
  wrong: { what: string; ids: string[] }[]
}

/** Rounds, and who was asked and let go in them, against what the history vouches for. */
export async function weighRounds(db: ReadDb, keyring: Keyring): Promise<RoundsWeighed> {
  const rounds = await openedRounds(db)
  const asked = await askedBatches(db)
  const letGo = await letGoBatches(db)
  const differs = (row: Parameters<typeof weigh>[1], evidence: string | null, asFound: boolean) =>
    evidence === null ? !asFound : weigh(keyring, row, evidence) === 'differs'
  const wrong = {
    'a round that is not as it was opened': rounds.filter((row) =>
      differs(
        row.earlier ? vouchedEarlierRound(row) : vouchedRound(row),
        row.evidence,
        row.as_found,
      ),
    ),
    'a round in which others were asked, or by another date': asked.filter(
      ({ id, batch, evidence, as_found, ...sum }) =>
        batch === null
          ? !as_found
          : evidence === null || differs(vouchedAsked(id, batch, sum), evidence, false),
    ),
    'others were let go than the history says': letGo.filter(
      ({ id, evidence, as_found, ...sum }) =>
        id === ''
          ? !as_found
          : evidence === null || differs(vouchedLetGo(id, sum), evidence, false),
    ),
  }
  return {
    rounds: rounds.length,
    requests: asked.reduce((total, { count }) => total + count, 0),
    wrong: Object.entries(wrong)
      .filter(([, rows]) => rows.length)
      .map(([what, rows]) => ({ what, ids: rows.map(({ id }) => id || 'before digests began') })),
  }
}

interface Held {
  evidence: string | null
  as_found: boolean
}

async function openedRounds(db: ReadDb) {
  const { rows } = await sql<RoundRow & Held & { earlier: boolean }>`
    select ${roundColumns}, coalesce(h.facts->>'thingId', h.facts->>'publicationId') as thing_id,
      coalesce(h.facts->>'dueOn', r.due_on::text) as due_on, h.facts->>'evidence' as evidence,
      h.name is distinct from 'tasks.round-opened' as earlier,
      coalesce(f.sha256 = encode(sha256(convert_to(json_build_array(r.id, r.audience,
        case when pg_input_is_valid(h.facts->>'dueOn', 'date') then (h.facts->>'dueOn')::date else r.due_on end,
        r.joiner_days,
        r.opened_by, r.opened_at at time zone 'UTC')::text, 'UTF8')), 'hex'), false) as as_found
    from rounds r
    left join history h on h.thing_id = r.id::text and h.name in ${opened}
    left join found_rows f on f.kind = 'round' and f.thing_id = r.id::text
    order by r.id`.execute(db)
  return rows.map((row) => ({ ...row, audience: inOrderAsWritten(row.audience) }))
}

/** Every task that there is or was, by the number with which it was asked; of before there were numbers by round. */
async function askedBatches(db: ReadDb) {
  const { rows } = await sql<Batch & Held & { id: string; batch: string | null }>`
    with told as (
      select thing_id as round_id, facts->>'batch' as batch, facts->>'evidence' as evidence
      from history where name in ${asked}
    ), found as (
      select thing_id as round_id, sha256 from found_rows where kind = 'asked'
    ), every as (
      select id, round_id, person_id, due_on, asked_with from tasks where round_id is not null
      union all select task_id, round_id, person_id, due_on, asked_with from earlier_tasks where round_id is not null
    ), batches as (
      select q.round_id::text as round_id, q.asked_with::text as batch, count(*)::int as count,
        ${sha256Of(listed)} as sha256
      from every q group by q.round_id, q.asked_with
    ), known as (
      select coalesce(b.round_id, t.round_id) as id, coalesce(b.batch, t.batch) as batch, b.count, b.sha256, t.evidence
      from batches b full join told t on t.round_id = b.round_id and t.batch = b.batch
    )
    select b.id, b.batch, coalesce(b.count, 0) as count, coalesce(b.sha256, '') as sha256, b.evidence,
      coalesce(f.sha256 = b.sha256, false) as as_found
    from known b left join found f on b.batch is null and f.round_id = b.id
    union all
    select f.round_id, null, 0, '', null, false from found f
    where not exists (select from known b where b.batch is null and b.id = f.round_id)`.execute(db)
  return rows
}

async function letGoBatches(db: ReadDb) {
  const { rows } = await sql<Batch & Held & { id: string }>`
    with told as (
      select thing_id as batch, facts->>'evidence' as evidence from history where name in ${letGoLines}
    ), every as (
      select id, closed_with from tasks where state = 'closed'
      union all select task_id, closed_with from earlier_tasks where state = 'closed'
    ), batches as (
      select coalesce(q.closed_with::text, '') as batch, count(*)::int as count, ${sha256Of(gone)} as sha256
      from every q group by q.closed_with
    )
    select coalesce(b.batch, t.batch, f.thing_id) as id, coalesce(b.count, 0) as count,
      coalesce(b.sha256, '') as sha256, t.evidence, coalesce(f.sha256 = b.sha256, false) as as_found
    from batches b full join told t on t.batch = b.batch
    full join (select * from found_rows where kind = 'let-go') f on f.thing_id = coalesce(b.batch, t.batch)`.execute(
    db,
  )
  return rows
}
