import { sql } from 'kysely'
import type { ReadDb, WriteTx } from '../db/connect.ts'

/** A backup that was put in place of what was there, and whose mails no owner let go yet. */
export interface HeldRestore {
  id: string
  backupMadeAt: Date
  restoredAt: Date
}

/** The last that nobody let go. A clock may be behind; what a backup holds is of before it was put back all the same. */
const held = sql`(select id, backup_made_at, greatest(restored_at, backup_made_at) as restored_at from restores
  where mails_released_at is null order by restored_at desc limit 1)`

/** In SQL: since when mails are held; null where none are. Asked with every claim, so that each node hears of the go. */
export const heldSince = sql<Date | null>`
  (select h.restored_at from ${held} h)`

export async function heldRestore(db: ReadDb): Promise<HeldRestore | undefined> {
  const { rows } = await sql<HeldRestore>`
    select id, backup_made_at as "backupMadeAt", restored_at as "restoredAt"
    from ${held} h`.execute(db)
  return rows[0]
}

/** How many mails of before the restore wait, or were in hand when the backup was made. */
export async function countOfBefore(db: ReadDb, { restoredAt }: HeldRestore): Promise<number> {
  const { count } = await ofBefore(db, restoredAt)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

const ofBefore = (db: ReadDb, restoredAt: Date) =>
  db
    .selectFrom('mails')
    .where((eb) =>
      eb.or([
        eb('state', '=', 'waiting'),
        eb.and([eb('state', '=', 'sending'), eb('claimed_at', '<=', restoredAt)]),
      ]),
    )
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
