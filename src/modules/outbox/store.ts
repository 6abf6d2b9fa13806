import { sql } from 'kysely'
import { COUNTED } from '../../platform/counted/index.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import { type MailLine, type MailState, mailStates } from './rules.ts'

/** The newest mails first, of one state or of all side by side; `before` is the last one of the page before. */
export async function mailLines(
  db: ReadDb,
  {
    state,
    before,
    count,
  }: { state?: MailState; before?: { createdAt: Date; id: string }; count: number },
): Promise<MailLine[]> {
  const from = before
    ? sql`(created_at, id) < (${before.createdAt}, ${before.id}::uuid)`
    : sql`true`
  const { rows } = await sql<MailLine>`
    select m.id, m.kind, m.state, p.name, m.created_at as "createdAt", m.sent_at as "sentAt", m.fault,
      coalesce(m.address, p.email) as address
    from unnest(${state ? [state] : mailStates}::text[]) as asked (state) cross join lateral (
      select * from mails where mails.state = asked.state and ${from}
      order by created_at desc, id desc limit ${count}
    ) m left join people p on p.id = m.person_id
    order by m.created_at desc, m.id desc limit ${count}`.execute(db)
  return rows
}

/** Every mail to somebody, the newest first, also those that were not needed any more when their turn came. */
export const mailsTo = (db: ReadDb, personId: string) =>
  db
    .selectFrom('mails')
    .select(['state', (eb) => eb.fn.coalesce('sent_at', 'created_at').as('at')])
    .$narrowType<{ state: MailState | 'dropped' }>()
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** How many mails there are of each state; one beyond COUNTED at most. */
export async function mailCounts(db: ReadDb): Promise<Partial<Record<MailState, number>>> {
  const { rows } = await sql<{ state: MailState; count: number }>`
    select asked.state, counted.count from unnest(${mailStates}::text[]) as asked (state) cross join lateral (
      select count(*) from (
        select from mails where mails.state = asked.state
        order by created_at desc, id desc limit ${COUNTED + 1}
      ) those
    ) counted where counted.count > 0`.execute(db)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}
