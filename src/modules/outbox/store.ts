import type { ReadDb } from '../../platform/db/connect.ts'
import type { MailLine, MailState } from './rules.ts'

/** The newest mails first; `before` is the last one of the page before. */
export async function mailLines(
  db: ReadDb,
  {
    state,
    before,
    count,
  }: { state?: MailState; before?: { createdAt: Date; id: string }; count: number },
): Promise<MailLine[]> {
  return db
    .selectFrom('mails')
    .leftJoin('people', 'people.id', 'mails.person_id')
    .select([
      'mails.id',
      'mails.kind',
      'mails.state',
      'people.name',
      'mails.created_at as createdAt',
      'mails.sent_at as sentAt',
      'mails.fault',
    ])
    .select((eb) => eb.fn.coalesce('mails.address', 'people.email').as('address'))
    .$narrowType<{ state: MailState }>()
    .where('mails.state', state ? '=' : '<>', state ?? 'dropped')
    .$if(before !== undefined, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple('mails.created_at', 'mails.id'),
          '<',
          eb.tuple(before?.createdAt as Date, before?.id as string),
        ),
      ),
    )
    .orderBy('mails.created_at', 'desc')
    .orderBy('mails.id', 'desc')
    .limit(count)
    .execute()
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

export async function mailCounts(db: ReadDb): Promise<Partial<Record<MailState, number>>> {
  const rows = await db
    .selectFrom('mails')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('state', '<>', 'dropped')
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.count)]))
}
