import { sql } from 'kysely'
import type { Db, ReadDb, WriteTx } from '../db/connect.ts'
import { isLanguage } from '../locale.ts'
import type { QueuedMail } from './letter.ts'

/** A batch that was claimed longer ago than this belonged to a process that is gone. */
const CLAIM_LASTS_MS = 5 * 60_000

/** Takes up to `count` due mails for this process; another node takes others. */
export async function claimDue(db: Db, now: Date, count: number): Promise<QueuedMail[]> {
  const { rows } = await sql<Row>`
    update mails set state = 'sending', claimed_at = ${now}, attempts = attempts + 1
    from (
      select id from mails where state = 'waiting' and due_at <= ${now}
      order by due_at, id limit ${count} for update skip locked
    ) due
    where mails.id = due.id
    returning mails.id, kind, person_id as "personId", address, language, thing_id as "thingId"`.execute(
    db,
  )
  return rows.map(toQueuedMail)
}

/** One mail of the outbox, for reading it. */
export async function waitingMail(
  db: ReadDb,
  id: string,
): Promise<(QueuedMail & { state: 'waiting' | 'failed' }) | undefined> {
  const row = await db
    .selectFrom('mails')
    .select(['id', 'kind', 'person_id as personId', 'address', 'language'])
    .select(['thing_id as thingId', 'state'])
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'failed'])
    .executeTakeFirst()
  return row && { ...toQueuedMail(row), state: row.state === 'failed' ? 'failed' : 'waiting' }
}

type Row = Omit<QueuedMail, 'language'> & { language: string }

const toQueuedMail = <Found extends Row>(row: Found) => ({
  ...row,
  language: isLanguage(row.language) ? row.language : 'nl',
})

export const markSent = (db: Db, ids: string[], now: Date) =>
  db
    .updateTable('mails')
    .set({ state: 'sent', sent_at: now, fault: null })
    .where('id', 'in', ids)
    .execute()

export const markDropped = (tx: WriteTx, ids: string[]) =>
  tx.updateTable('mails').set({ state: 'dropped' }).where('id', 'in', ids).execute()

/** Tried again later; `fault` is the server's code, never its words, which may hold addresses. */
export const putBack = (db: Db, id: string, dueAt: Date, fault: string) =>
  db
    .updateTable('mails')
    .set({ state: 'waiting', due_at: dueAt, fault, claimed_at: null })
    .where('id', '=', id)
    .execute()

export const markFailed = (db: Db, id: string, fault: string) =>
  db.updateTable('mails').set({ state: 'failed', fault }).where('id', '=', id).execute()

/** What a process claimed and never finished is due again; the same Message-ID lets mail servers drop a double. */
export const reclaimLost = (db: Db, now: Date) =>
  db
    .updateTable('mails')
    .set({ state: 'waiting', claimed_at: null })
    .where('state', '=', 'sending')
    .where('claimed_at', '<', new Date(now.getTime() - CLAIM_LASTS_MS))
    .execute()

/** Tried once more from the beginning. False where it had not failed, or somebody else was first. */
export async function retryMail(tx: WriteTx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mails')
    .set({ state: 'waiting', due_at: now, attempts: 0, fault: null })
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
