import type { WriteTx } from '../../../platform/db/connect.ts'

const kept = (tx: WriteTx, name: string) =>
  tx
    .selectFrom('installation_keys')
    .select('private_key')
    .where('name', '=', name)
    .executeTakeFirst()

/** The installation's key of this name, made at its first use; two nodes at once end with the same one. */
export async function installationKey(
  tx: WriteTx,
  name: string,
  make: () => Buffer,
  now: Date,
): Promise<Buffer> {
  const found = await kept(tx, name)
  if (found) return found.private_key
  await tx
    .insertInto('installation_keys')
    .values({ name, private_key: make(), made_at: now })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  return ((await kept(tx, name)) as { private_key: Buffer }).private_key
}
