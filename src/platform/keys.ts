import { connected, type ReadDb, type WriteTx } from './db/connect.ts'
import type { Keyring } from './keyring.ts'

/** A key that the installation made for itself. Whoever needs one gives it a name of its own. */
export interface Key {
  privateKey: Uint8Array
  /** Only for a key that vouches for something to others. */
  certificate: Uint8Array | null
}

interface Row {
  privateKey: Buffer
  certificate: Buffer | null
}

const columns = ['private_key as privateKey', 'certificate'] as const
const SEALED_FOR = 'installation-keys'

const opened = (keyring: Keyring, name: string, { privateKey, certificate }: Row): Key => ({
  privateKey: keyring.unseal(SEALED_FOR, privateKey, name),
  certificate,
})

export async function keyNamed(
  db: ReadDb,
  keyring: Keyring,
  name: string,
): Promise<Key | undefined> {
  const row = await db
    .selectFrom('installation_keys')
    .select(columns)
    .where('name', '=', name)
    .executeTakeFirst()
  return row && opened(keyring, name, row)
}

/** Keeps a key at its first use, sealed. Two nodes may make one at once: the first stays, and both get that one. */
export async function keepKey(
  tx: WriteTx,
  keyring: Keyring,
  name: string,
  key: Key,
  now: Date,
): Promise<Key> {
  const row = await tx
    .insertInto('installation_keys')
    .values({
      name,
      private_key: keyring.seal(SEALED_FOR, key.privateKey, name),
      sealed_by: keyring.id,
      certificate: key.certificate && Buffer.from(key.certificate),
      made_at: now,
    })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ name }))
    .returning(columns)
    .executeTakeFirstOrThrow()
  return opened(keyring, name, row)
}

/** A key that an earlier version kept in the clear. */
export async function clearKeyNamed(db: ReadDb, name: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('installation_keys')
    .select('private_key')
    .where('name', '=', name)
    .where('sealed_by', 'is', null)
    .executeTakeFirst()
  return row?.private_key
}

export const dropKey = (tx: WriteTx, name: string) =>
  tx.deleteFrom('installation_keys').where('name', '=', name).execute()

/** Seals what an earlier version kept in the clear. */
export async function sealKeys(tx: WriteTx, keyring: Keyring) {
  const clear = await tx
    .selectFrom('installation_keys')
    .select(['name', 'private_key'])
    .where('sealed_by', 'is', null)
    .forUpdate()
    .execute()
  for (const { name, private_key } of clear)
    await tx
      .updateTable('installation_keys')
      .set({
        private_key: keyring.seal(SEALED_FOR, private_key, name),
        sealed_by: keyring.id,
      })
      .where('name', '=', name)
      .execute()
}

/**
 * From now on the database of `owner` takes no key in the clear: one that somebody put there would be sealed at the
 * next start, as if it were ours.
 */
export const refuseClearKeys = (owner: string) =>
  connected(owner, 'migrate', async (client) => {
    const { rowCount } = await client.query(
      `select from pg_attribute where attrelid = 'public.installation_keys'::regclass
         and attname = 'sealed_by' and not attnotnull`,
    )
    if (rowCount)
      await client.query('alter table public.installation_keys alter column sealed_by set not null')
  })

/** Lets go of what a keyring that is lost has sealed; who needs a key makes a new one. */
export const dropKeysOf = (tx: WriteTx, keyringId: string) =>
  tx.deleteFrom('installation_keys').where('sealed_by', '=', keyringId).execute()
