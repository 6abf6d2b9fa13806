import { sql } from 'kysely'
import type { ReadDb, WriteTx } from './db/connect.ts'

/** A backup that was put in place of what was there. */
export interface Restore {
  id: string
  backupMadeAt: Date
  restoredAt: Date
}

const columns = ['id', 'backup_made_at as backupMadeAt', 'restored_at as restoredAt'] as const

/** Notes that everything was put back, as it was when that backup was made. Answers its id. */
export async function noteRestore(tx: WriteTx, backupMadeAt: Date, now: Date): Promise<string> {
  const { id } = await tx
    .insertInto('restores')
    .values({ backup_made_at: backupMadeAt, restored_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The last one, as long as no owner has looked at the roles. */
export const unreviewedRestore = (db: ReadDb): Promise<Restore | undefined> =>
  db
    .selectFrom('restores')
    .select(columns)
    .where('reviewed_at', 'is', null)
    .orderBy('restored_at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Looked at: that one, and those of before. False when somebody else did so first. */
export async function noteReviewed(tx: WriteTx, { id }: Restore, now: Date) {
  const reviewed = await tx
    .updateTable('restores')
    .set({ reviewed_at: now })
    .where('reviewed_at', 'is', null)
    .returning('id')
    .execute()
  return reviewed.some((row) => row.id === id)
}

const latest = sql`(select * from restores order by restored_at desc limit 1)`

/** In SQL: since when mails are held; null where none are. Asked with every claim, so that each node hears of the go. */
export const heldSince = sql<Date | null>`
  (select l.restored_at from ${latest} l where l.mails_released_at is null)`

/** The last one, as long as no owner has let its mails go. */
export async function heldRestore(db: ReadDb): Promise<Restore | undefined> {
  const { rows } = await sql<Restore>`
    select id, backup_made_at as "backupMadeAt", restored_at as "restoredAt"
    from ${latest} l where l.mails_released_at is null`.execute(db)
  return rows[0]
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
