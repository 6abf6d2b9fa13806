import type { ReadDb, WriteTx } from '../../platform/db/connect.ts'
import type { SetupLink } from './rules.ts'

const selectLink = (db: ReadDb, hash: Buffer) =>
  db
    .selectFrom('setup_links')
    .select(['made_at as madeAt', 'used_at as usedAt'])
    .where('token_hash', '=', hash)

export const linkWith = (db: ReadDb, hash: Buffer): Promise<SetupLink | undefined> =>
  selectLink(db, hash).executeTakeFirst()

export const lockLink = (tx: WriteTx, hash: Buffer): Promise<SetupLink | undefined> =>
  selectLink(tx, hash).forUpdate().executeTakeFirst()

export const insertLink = (tx: WriteTx, hash: Buffer, now: Date) =>
  tx.insertInto('setup_links').values({ token_hash: hash, made_at: now }).execute()

export const forgetUnusedLinks = (tx: WriteTx) =>
  tx.deleteFrom('setup_links').where('used_at', 'is', null).execute()

/** False when somebody else used it a moment ago. */
export async function useLink(tx: WriteTx, hash: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('setup_links')
    .set({ used_at: now })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
