import { type Expression, sql } from 'kysely'
import type { WriteTx } from '../db/connect.ts'
import type { Language } from '../locale.ts'
import type { MailKind } from './letter.ts'

/** A mail that is due. Its text is written when it is sent, by the kind of its name. */
export interface NewMail {
  /** The same key is queued once, however often somebody tries. */
  onceKey: string
  kind: MailKind
  personId?: string
  /** Only where the receiver is not a person in the directory. */
  address?: string
  language: Language
  thingId?: string
  dueAt: Date
  now: Date
}

export const queueMail = (tx: WriteTx, mail: NewMail) =>
  tx
    .insertInto('mails')
    .values({
      once_key: mail.onceKey,
      kind: mail.kind.name,
      person_id: mail.personId ?? null,
      address: mail.address ?? null,
      language: mail.language,
      thing_id: mail.thingId ?? null,
      due_at: mail.dueAt,
      created_at: mail.now,
    })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .execute()

/** A mail that nobody is to get: it was queued all the same, so that it takes as long for every address. */
export const forgetMailToNobody = (tx: WriteTx, onceKey: string) =>
  tx.deleteFrom('mails').where('once_key', '=', onceKey).where('person_id', 'is', null).execute()

/** Lets go of mails of one kind that are of no use to anybody any more, whether they went out or not. */
export const forgetPast = (tx: WriteTx, kind: MailKind, before: Date) =>
  tx.deleteFrom('mails').where('kind', '=', kind.name).where('created_at', '<=', before).execute()

/** What a set-based queueing selects, in this order. */
export interface MailColumns {
  once_key: string
  kind: string
  person_id: string
  language: string
  thing_id: string | null
  due_at: Date
  created_at: Date
}

const mailColumns = [
  'once_key',
  'kind',
  'person_id',
  'language',
  'thing_id',
  'due_at',
  'created_at',
] as const

/** Queues a mail inside a statement of the caller's own: what is kept and what is written of it are then one step. */
export const queueing = (rows: string) => `insert into mails (${mailColumns.join(', ')}) ${rows}`

/** The same within a statement that is put together; what was queued under a key before stays as it is. */
export const queueingOnce = (rows: Expression<unknown>) =>
  sql`insert into mails (${sql.raw(mailColumns.join(', '))}) ${rows} on conflict (once_key) do nothing`

/** The same for mails that go to an address of their own, also where the person has another by now. */
export const queueMailsTo = (tx: WriteTx, rows: Expression<MailColumns & { address: string }>) =>
  tx
    .insertInto('mails')
    .columns([...mailColumns, 'address'])
    .expression(rows)
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .execute()

/** Queues one mail for every row of a query: a round for 100,000 people is one statement. */
export const queueMails = (tx: WriteTx, rows: Expression<MailColumns>) =>
  tx
    .insertInto('mails')
    .columns(mailColumns)
    .expression(rows)
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .execute()

/**
 * Gives mails the keys of another day than the one for which they were queued, so that nothing else is queued for that
 * day; a key that begins so already stays. Answers which were renamed.
 */
export async function renameMails(
  tx: WriteTx,
  mails: readonly { id: string; onceKey: string }[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    update mails m set once_key = k.key
    from unnest(${mails.map(({ id }) => id)}::uuid[], ${mails.map(({ onceKey }) => onceKey)}::text[]) as k (id, key)
    where m.id = k.id and not starts_with(m.once_key, k.key)
      and not exists (select from mails o where o.once_key = k.key)
    returning m.id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
