import { COUNTED } from '../counted/index.ts'
import type { ReadDb, WriteTx } from '../db/connect.ts'
import type { Restore } from '../restores.ts'

/** How many mails of before the restore wait, or were in hand when the backup was made; one beyond COUNTED at most. */
export async function countOfBefore(db: ReadDb, { restoredAt }: Restore): Promise<number> {
  const some = await ofBefore(db, restoredAt)
    .select('id')
    .limit(COUNTED + 1)
    .execute()
  return some.length
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
export async function dropOfBefore(tx: WriteTx, { restoredAt }: Restore): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('mails')
    .set({ state: 'dropped' })
    .where('id', 'in', ofBefore(tx, restoredAt).select('id'))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
