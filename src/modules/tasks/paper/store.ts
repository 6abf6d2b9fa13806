import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import { dueOf } from '../letters/store.ts'

export interface ByHand {
  taskId: string
  personId: string
  name: string
  number: string | null
  establishment: string | null
  department: string
  language: Language
  dueOn: string
}

/** Only who works there. */
export interface Place {
  establishmentId?: string
  department?: string
}

/** Who has it open and no mailbox, by place and name: as somebody hands letters round. */
export async function openByHand(
  db: ReadDb,
  roundId: string,
  { establishmentId, department }: Place,
  count: number,
): Promise<ByHand[]> {
  const { rows } = await sql<ByHand>`
    select q.id as "taskId", p.id as "personId", p.name, p.number, e.name as establishment, p.department, p.language,
      ${dueOf}::text as "dueOn"
    from tasks q join rounds r on r.id = q.round_id join people p on p.id = q.person_id
    left join establishments e on e.id = p.establishment_id
    where q.round_id = ${roundId}::uuid and q.state = 'open' and p.email is null and p.left_at is null
      ${establishmentId === undefined ? sql`` : sql`and coalesce(p.establishment_id::text, '') = ${establishmentId}`}
      ${department === undefined ? sql`` : sql`and p.department_key = department_key(${department})`}
    order by e.sort_name nulls last, p.department_key, p.sort_name, p.id limit ${count}`.execute(db)
  return rows
}
