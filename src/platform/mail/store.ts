import { sql } from 'kysely'
import type { Db, ReadDb, WriteTx } from '../db/connect.ts'
import { isLanguage } from '../locale.ts'
import { heldSince } from '../restores.ts'
import type { QueuedMail } from './letter.ts'

/** A mail that was claimed longer ago than this, and was not renewed, belonged to a process that is gone. */
const CLAIM_LASTS_MS = 60_000

/** A mail that this process has in hand. */
export interface ClaimedMail extends QueuedMail {
  /** Which try this is; those of which the mail server judged nothing do not count. */
  attempts: number
  createdAt: Date
}

/** Which process claims, and from which line (see line.ts). */
export interface Claim {
  by: string
  now: Date
  count: number
  /** The kinds that somebody waits for, the most urgent first. */
  waitedFor: readonly string[]
}

/** Takes due mails that somebody waits for, the most urgent first; another node takes others. */
export const claimWaitedFor = (db: Db, claim: Claim) =>
  claimed(
    db,
    claim,
    sql`
      select m.id, k.rank from unnest(${claim.waitedFor}::text[]) with ordinality as k (kind, rank)
      cross join lateral (
        select id, due_at from mails
        where state = 'waiting' and kind = k.kind and due_at <= ${claim.now}
          and created_at > coalesce(${heldSince}, '-infinity')
        order by due_at, id limit ${claim.count} for update skip locked
      ) m
      order by k.rank, m.due_at, m.id limit ${claim.count}`,
  )

/** Takes due mails that go in turn. After a restore they are held until an owner lets them go. */
export const claimInTurn = (db: Db, claim: Claim) =>
  claimed(
    db,
    claim,
    sql`
      select id, 0 as rank from mails
      where state = 'waiting' and due_at <= ${claim.now} and kind <> all (${claim.waitedFor}::text[])
        and ${heldSince} is null
      order by due_at, id limit ${claim.count} for update skip locked`,
  )

async function claimed(db: Db, { by, now }: Claim, due: ReturnType<typeof sql>) {
  const { rows } = await sql<Row & { attempts: number; createdAt: Date }>`
    with due as materialized (${due}), taken as (
      update mails set state = 'sending', claimed_at = ${now}, claimed_by = ${by}, attempts = attempts + 1
      from due where mails.id = due.id
      returning mails.id, kind, person_id, address, language, thing_id, attempts, created_at, due_at, due.rank
    )
    select id, kind, person_id as "personId", address, language, thing_id as "thingId", attempts,
      created_at as "createdAt"
    from taken order by rank, due_at, id`.execute(db)
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
  inHand(db, [id]).set({ state: 'waiting', due_at: dueAt, fault, claimed_at: null }).execute()

/** Due again, as if nobody had touched it: the mail server judged nothing. */
export const release = (db: Db, ids: string[], again: { dueAt?: Date; fault?: string } = {}) =>
  inHand(db, ids)
    .set({ state: 'waiting', claimed_at: null, attempts: (eb) => eb('attempts', '-', 1) })
    .$if(again.dueAt !== undefined, (query) => query.set({ due_at: again.dueAt as Date }))
    .$if(again.fault !== undefined, (query) => query.set({ fault: again.fault as string }))
    .execute()

/** Everything that a process has in hand, when it stops. */
export const releaseAllOf = (db: Db, by: string) =>
  db
    .updateTable('mails')
    .set({ state: 'waiting', claimed_at: null, attempts: (eb) => eb('attempts', '-', 1) })
    .where('state', '=', 'sending')
    .where('claimed_by', '=', by)
    .execute()

export const markFailed = (db: Db, id: string, fault: string) =>
  inHand(db, [id]).set({ state: 'failed', fault }).execute()

/** What another process took over meanwhile, or sent, is not ours to change. */
const inHand = (db: Db, ids: string[]) =>
  db.updateTable('mails').where('id', 'in', ids).where('state', '=', 'sending')

/** What is in hand stays in hand. */
export const renewClaims = (db: Db, ids: string[], now: Date) =>
  inHand(db, ids).set({ claimed_at: now }).execute()

/** What a process claimed and never finished is due again; the same Message-ID lets mail servers drop a double. */
export const reclaimLost = (db: Db, now: Date) =>
  db
    .updateTable('mails')
    .set({ state: 'waiting', claimed_at: null })
    .where('state', '=', 'sending')
    .where('claimed_at', '<', new Date(now.getTime() - CLAIM_LASTS_MS))
    .execute()

/** Refused as if for good, where it turns out to be about us: they wait again. */
export const undoFailed = (db: Db, ids: string[], now: Date) =>
  db
    .updateTable('mails')
    .set({ state: 'waiting', due_at: now })
    .where('id', 'in', ids)
    .where('state', '=', 'failed')
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
