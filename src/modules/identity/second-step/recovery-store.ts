import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'

/** Replaces the recovery codes of a person; with none given, only forgets the old ones. */
export async function keepRecoveryCodes(tx: WriteTx, personId: string, hashes: Buffer[]) {
  await tx.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
  if (hashes.length === 0) return
  await tx
    .insertInto('recovery_codes')
    .values(hashes.map((code_hash) => ({ person_id: personId, code_hash })))
    .execute()
}

const unused = (db: ReadDb, personId: string) =>
  db.selectFrom('recovery_codes').where('person_id', '=', personId).where('used_at', 'is', null)

export const hasRecoveryCode = async (db: ReadDb, personId: string, hash: Buffer) =>
  (await unused(db, personId)
    .select('code_hash')
    .where('code_hash', '=', hash)
    .executeTakeFirst()) !== undefined

export async function recoveryCodesLeft(db: ReadDb, personId: string): Promise<number> {
  const { count } = await unused(db, personId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Uses a recovery code up; false when it was used meanwhile. */
export async function useRecoveryCode(tx: WriteTx, personId: string, hash: Buffer, now: Date) {
  const { numUpdatedRows } = await tx
    .updateTable('recovery_codes')
    .set({ used_at: now })
    .where('person_id', '=', personId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
