import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'

export async function installationKey(db: ReadDb, name: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('installation_keys')
    .select('private_key')
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.private_key
}

/** The installation's key of this name, made at its first use; two nodes at once end with the same one. */
export async function makeInstallationKey(
  tx: WriteTx,
  name: string,
  make: () => Buffer,
  now: Date,
): Promise<Buffer> {
  const found = await installationKey(tx, name)
  if (found) return found
  await tx
    .insertInto('installation_keys')
    .values({ name, private_key: make(), made_at: now })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  return (await installationKey(tx, name)) as Buffer
}
