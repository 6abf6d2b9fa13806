import type { ReadDb, WriteTx } from './db/connect.ts'

/** A key that the installation made for itself. Whoever needs one gives it a name of its own. */
export interface Key {
  privateKey: Uint8Array
  /** Only for a key that vouches for something to others. */
  certificate: Uint8Array | null
}

const columns = ['private_key as privateKey', 'certificate'] as const

export const keyNamed = (db: ReadDb, name: string): Promise<Key | undefined> =>
  db.selectFrom('installation_keys').select(columns).where('name', '=', name).executeTakeFirst()

/** Keeps a key at its first use. Two nodes may make one at once: the first stays, and both get that one. */
export const keepKey = (tx: WriteTx, name: string, key: Key, now: Date): Promise<Key> =>
  tx
    .insertInto('installation_keys')
    .values({
      name,
      private_key: Buffer.from(key.privateKey),
      certificate: key.certificate && Buffer.from(key.certificate),
      made_at: now,
    })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ name }))
    .returning(columns)
    .executeTakeFirstOrThrow()
