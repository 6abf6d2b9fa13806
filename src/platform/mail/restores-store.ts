import { sql } from 'kysely'
import type { ReadDb, WriteTx } from '../db/connect.ts'

/** A backup that was put in place of what was there, and whose mails no owner let go yet. */
export interface HeldRestore {
  id: string
  backupMadeAt: Date
  restoredAt: Date
}

const latest = sql`(select * from restores order by restored_at desc limit 1)`

/** In SQL: since when mails are held; null where none are. Asked with every claim, so that each node hears of the go. */
export const heldSince = sql<Date | null>`
  (select l.restored_at from ${latest} l where l.mails_released_at is null)`

export async function heldRestore(db: ReadDb): Promise<HeldRestore | undefined> {
  const { rows } = await sql<HeldRestore>`
    select id, backup_made_at as "backupMadeAt", restored_at as "restoredAt"
    from ${latest} l where l.mails_released_at is null`.execute(db)
  return rows[0]
}

/** How many mails of before the restore wait. */
export async function countOfBefore(db: ReadDb, { restoredAt }: HeldRestore): Promise<number> {
  const { count } = await ofBefore(db, restoredAt)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

const ofBefore = (db: ReadDb, restoredAt: Date) =>
  db
    .selectFrom('mails')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', restoredAt)
    .where('created_at', '<=', restoredAt)

/** Those that were due before the restore went out already, or are old by now: they do not go again. */
export async function dropOfBefore(tx: WriteTx, { restoredAt }: HeldRestore): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('mails')
    .set({ state: 'dropped' })
    .where('id', 'in', ofBefore(tx, restoredAt).select('id'))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Lets the mails go. False where somebody else did. */
export async function releaseRestore(tx: WriteTx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('restores')
    .set({ mails_released_at: now })
    .where('id', '=', id)
    .where('mails_released_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
