import type { WriteTx } from './connect.ts'

/** Notes that everything was put back, as it was when that backup was made. Answers its id. */
export async function noteRestore(tx: WriteTx, backupMadeAt: Date, now: Date): Promise<string> {
  const { id } = await tx
    .insertInto('restores')
    .values({ backup_made_at: backupMadeAt, restored_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
