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

/** The last that nobody let go. A clock may be behind; what a backup holds is of before it was put back all the same. */
const held = sql`(select id, backup_made_at, greatest(restored_at, backup_made_at) as restored_at from restores
  where mails_released_at is null order by restored_at desc limit 1)`

/** In SQL: since when mails are held; null where none are. Asked with every claim, so that each node hears of the go. */
export const heldSince = sql<Date | null>`
  (select h.restored_at from ${held} h)`

/** The last one, as long as no owner has let its mails go. */
export async function heldRestore(db: ReadDb): Promise<Restore | undefined> {
  const { rows } = await sql<Restore>`
    select id, backup_made_at as "backupMadeAt", restored_at as "restoredAt"
    from ${held} h`.execute(db)
  return rows[0]
}

/** Lets the mails go, of that restore and of those before it. False where somebody else did. */
export async function releaseRestore(tx: WriteTx, id: string, now: Date): Promise<boolean> {
  const released = await tx
    .updateTable('restores')
    .set({ mails_released_at: now })
    .where('mails_released_at', 'is', null)
    .returning('id')
    .execute()
  return released.some((row) => row.id === id)
}
