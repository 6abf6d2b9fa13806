import type { ReadDb, WriteTx } from './db/connect.ts'

/** A backup that was put back, and whose roles no owner has looked at since. */
export interface Restore {
  id: string
  backupMadeAt: Date
  restoredAt: Date
}

/** The last one, as long as nobody has looked at the roles. */
export const unreviewedRestore = (db: ReadDb): Promise<Restore | undefined> =>
  db
    .selectFrom('restores')
    .select(['id', 'backup_made_at as backupMadeAt', 'restored_at as restoredAt'])
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
