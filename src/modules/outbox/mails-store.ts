import { sql } from 'kysely'
import type { ReadDb } from '../../platform/db/connect.ts'
import type { MailState } from './rules.ts'

/** What became of a mail, for whoever had it sent: nobody reads somebody else's. */
export interface Mailed {
  id: string
  personId: string
  kind: string
  state: MailState | 'dropped'
  /** When it went out, or was made. */
  at: Date
  /** What the mail server said of one that failed. */
  fault: string | null
}

const mailed = sql`m.id, m.person_id as "personId", m.kind, m.state, coalesce(m.sent_at, m.created_at) as at, m.fault`

/** The newest mail of these kinds to each of these people; who was sent none is not among them. */
export async function mailsOf(
  db: ReadDb,
  personIds: readonly string[],
  kinds: readonly string[],
): Promise<Map<string, Mailed>> {
  const { rows } = await sql<Mailed>`
    select ${mailed} from unnest(${personIds}::uuid[]) as asked (person_id) cross join lateral (
      select * from mails where mails.person_id = asked.person_id and kind = any(${kinds}::text[])
      order by created_at desc, id desc limit 1
    ) m`.execute(db)
  return new Map(rows.map((row) => [row.personId, row]))
}

/** Mails of these kinds that did not arrive, the newest first. */
export async function failedOf(
  db: ReadDb,
  kinds: readonly string[],
  count: number,
): Promise<Mailed[]> {
  const { rows } = await sql<Mailed>`
    select ${mailed} from unnest(${kinds}::text[]) as asked (kind) cross join lateral (
      select * from mails where state = 'failed' and mails.kind = asked.kind and person_id is not null
      order by created_at desc, id desc limit ${count}
    ) m order by m.created_at desc, m.id desc limit ${count}`.execute(db)
  return rows
}
