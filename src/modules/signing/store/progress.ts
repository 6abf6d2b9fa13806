import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'

export interface Count {
  asked: number
  signed: number
}

/** How far a round is: closed requests (leavers) do not count. */
export async function progressOf(db: ReadDb, roundId: string): Promise<Count> {
  const { rows } = await sql<Count>`
    select count(*)::int as asked, count(*) filter (where state = 'signed')::int as signed
    from signature_requests where round_id = ${roundId} and state <> 'closed'`.execute(db)
  return rows[0] ?? { asked: 0, signed: 0 }
}

/** The same for many rounds at once. */
export async function progressOfRounds(
  db: ReadDb,
  roundIds: string[],
): Promise<Map<string, Count>> {
  const { rows } = await sql<Count & { round_id: string }>`
    select round_id, count(*)::int as asked, count(*) filter (where state = 'signed')::int as signed
    from signature_requests where round_id = any(${roundIds}::uuid[]) and state <> 'closed' group by round_id`.execute(
    db,
  )
  return new Map(rows.map(({ round_id, asked, signed }) => [round_id, { asked, signed }]))
}

export interface GroupCount extends Count {
  id: string
  label: string
}

export async function progressByEstablishment(db: ReadDb, roundId: string): Promise<GroupCount[]> {
  const { rows } = await sql<GroupCount>`
    select coalesce(e.id::text, '') as id, coalesce(e.name, '') as label, count(*)::int as asked,
      count(*) filter (where q.state = 'signed')::int as signed
    from signature_requests q join people p on p.id = q.person_id left join establishments e on e.id = p.establishment_id
    where q.round_id = ${roundId} and q.state <> 'closed'
    group by e.id, e.name, e.sort_name order by asked desc, e.sort_name limit 500`.execute(db)
  return rows
}

/** A department that people write in more ways than one counts once, as most of them write it. */
export async function progressByDepartment(db: ReadDb, roundId: string): Promise<GroupCount[]> {
  const { rows } = await sql<GroupCount>`
    with written as (
      select p.department_key, p.department, count(*) as asked, count(*) filter (where q.state = 'signed') as signed
      from signature_requests q join people p on p.id = q.person_id
      where q.round_id = ${roundId} and q.state <> 'closed' group by p.department_key, p.department
    ),
    departments as (
      select (array_agg(department order by asked desc, department collate "C"))[1] as label,
        sum(asked)::int as asked, sum(signed)::int as signed
      from written group by department_key
    )
    select label as id, label, asked, signed from departments
    order by asked desc, order_key(label) collate "C" limit 500`.execute(db)
  return rows
}

/** Signatures per calendar day, for the curve. */
export async function signedPerDay(db: ReadDb, roundId: string, timeZone: string) {
  const { rows } = await sql<{ day: string; signed: number }>`
    select to_char(signed_at at time zone ${timeZone}, 'YYYY-MM-DD') as day, count(*)::int as signed
    from signatures where round_id = ${roundId} group by 1 order by 1`.execute(db)
  return rows
}

export interface Line {
  id: string
  personId: string
  name: string
  number: string | null
  establishment: string | null
  department: string
  dueOn: string
  state: 'open' | 'signed'
  signedAt: Date | null
  late: boolean | null
  hasMailbox: boolean
}

export interface LineFilter {
  state?: 'open' | 'signed'
  establishmentId?: string
  department?: string
}

/** Who was asked and who signed, by name, a page at a time: `after` is the last line of the page before. */
export async function linesOf(
  db: ReadDb,
  roundId: string,
  filter: LineFilter,
  { after, count }: { after?: { name: string; id: string }; count: number },
): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select q.id, p.id as "personId", p.name, p.number, e.name as establishment, p.department, q.due_on as "dueOn",
      q.state, s.signed_at as "signedAt", s.late, p.email is not null as "hasMailbox"
    from signature_requests q
    join people p on p.id = q.person_id
    left join establishments e on e.id = p.establishment_id
    left join signatures s on s.request_id = q.id
    where q.round_id = ${roundId} and q.state <> 'closed'
      ${filter.state ? sql`and q.state = ${filter.state}` : sql``}
      ${filter.establishmentId !== undefined ? sql`and coalesce(p.establishment_id::text, '') = ${filter.establishmentId}` : sql``}
      ${filter.department !== undefined ? sql`and p.department_key = department_key(${filter.department})` : sql``}
      ${after ? sql`and (p.sort_name, p.id) > (order_key(${after.name}), ${after.id}::uuid)` : sql``}
    order by p.sort_name, p.id limit ${count}`.execute(db)
  return rows
}
