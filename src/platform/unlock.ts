import type pg from 'pg'
import { connected } from './db/connect.ts'
import { MIGRATION_LOCK } from './db/migrate.ts'
import {
  KeyFault,
  type Keyring,
  keyFile,
  keyPlace,
  knownKeyring,
  LOST_FOR_GOOD,
  openKeyring,
} from './keyring.ts'
import type { Settings } from './settings.ts'

type Where = Pick<Settings, 'dataFolder' | 'key'>

/**
 * The keyring with which this database was sealed, made with the database. A database that knows another is not
 * opened with a new one: what the old one sealed would be lost without a word.
 */
export const unlock = (owner: string, settings: Where, now = new Date()): Promise<Keyring> =>
  connected(owner, 'migrate', async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const sealedWith = await keyringOfNow(client)
    if (sealedWith) return fitting(sealedWith, settings)
    const keyring = openKeyring(settings)
    await beginKeyring(client, keyring.id, now)
    return keyring
  })

/** The id of the keyring that seals in this database. */
export async function keyringOfNow(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query('select id from keyrings where ended_at is null')
  return rows[0]?.id
}

/** From now on this keyring seals here; one that did before is left behind. */
export async function beginKeyring(client: pg.Client, id: string, now: Date) {
  await client.query('update keyrings set ended_at = $1 where ended_at is null', [now])
  await client.query(
    'insert into keyrings (id, since) values ($1, $2) on conflict (id) do update set ended_at = null',
    [id, now],
  )
}

/** The keyring that stands here, where it is this one. Throws a KeyFault that says what to do where it is not. */
export function fitting(sealedWith: string, settings: Where): Keyring {
  const here = knownKeyring(settings)
  if (here?.id === sealedWith) return here
  throw new KeyFault(
    `${here ? `The key in ${keyPlace(settings)} is another (${here.id}) than the one that this database was sealed with (${sealedWith}).` : `The key that this database was sealed with (${sealedWith}) is gone: it is not in ${keyFile(settings)}, nor in LEIDRAAD_KEY.`} Put it back, from where you keep it apart from the backups. ${LOST_FOR_GOOD}`,
  )
}
