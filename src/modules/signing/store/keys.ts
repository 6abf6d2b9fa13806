import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import type { SigningKey } from '../../../platform/pdf/index.ts'

const NAME = 'receipts'

export async function readKey(db: ReadDb): Promise<SigningKey | undefined> {
  const row = await db
    .selectFrom('installation_keys')
    .select(['private_key', 'certificate'])
    .where('name', '=', NAME)
    .executeTakeFirst()
  return row?.certificate
    ? { privateKey: row.private_key, certificate: row.certificate }
    : undefined
}

export const keepKey = (tx: WriteTx, key: SigningKey, now: Date) =>
  tx
    .insertInto('installation_keys')
    .values({
      name: NAME,
      private_key: Buffer.from(key.privateKey),
      certificate: Buffer.from(key.certificate),
      made_at: now,
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
