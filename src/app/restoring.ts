import type pg from 'pg'
import { BackupFault, type Header, type Opener, restore } from '../platform/backup/index.ts'
import type { WriteTx } from '../platform/db/connect.ts'
import { type Keyring, keyPlace, knownKeyring, openKeyring } from '../platform/keyring.ts'
import { dropKeysOf } from '../platform/keys.ts'
import type { Module } from '../platform/module.ts'
import { noteRestore } from '../platform/restores.ts'
import type { Settings } from '../platform/settings.ts'
import { beginKeyring } from '../platform/unlock.ts'
import { modules } from './modules.ts'
import { sealAll } from './ready.ts'

export interface Wish {
  /** Throw away what is there. */
  replace: boolean
  /** Go on without the key that the backup was sealed with. */
  withoutKey: boolean
  opener?: Opener
  now?: Date
}

/**
 * Puts a backup in place of what is there and ends what must not come back with it, in one transaction. Answers what
 * came in, and in sentences what was lost with its key.
 */
export async function restoreHouse(
  owner: string,
  settings: Settings,
  file: string,
  { replace, withoutKey, opener, now = new Date() }: Wish,
  house: readonly Module[] = modules,
) {
  const lost: string[] = []
  const settle = async (tx: WriteTx, { header, client }: { header: Header; client: pg.Client }) => {
    const here = knownKeyring(settings)
    if (header.key !== undefined && header.key !== here?.id) {
      lost.push(...(await loseKey(tx, header.key, now, house)))
      if (!withoutKey) throw new BackupFault(without(header.key, { settings, here, lost, file }))
    }
    const keyring = openKeyring(settings)
    // The one of the backup as well: what it vouched for tells its name.
    for (const id of new Set([header.key ?? keyring.id, keyring.id]))
      await beginKeyring(client, id, now)
    await sealAll(tx, keyring, house)

    const backupMadeAt = new Date(header.madeAt)
    const id = await noteRestore(tx, backupMadeAt, now)
    for (const { restored } of house) await restored?.(tx, { id, keyring, backupMadeAt, now })
  }
  const contents = await restore(owner, file, { replace, opener, settle })
  return { ...contents, lost }
}

/** Lets go of what this key sealed. Says of what, in sentences. */
async function loseKey(tx: WriteTx, key: string, now: Date, house: readonly Module[]) {
  const lost: string[] = []
  for (const { sealed } of house) if (sealed) lost.push(await sealed.lose(tx, key, now))
  await dropKeysOf(tx, key)
  return [
    ...lost,
    'Receipts are signed with a new key; those that were given stay good.',
    'What vouches for the evidence of before cannot be checked any more by verify.',
  ]
}

function without(
  key: string,
  {
    settings,
    here,
    lost,
    file,
  }: { settings: Settings; here: Keyring | undefined; lost: string[]; file: string },
) {
  const place = keyPlace(settings)
  const found = here ? `the one in ${place} is ${here.id}` : `there is none in ${place}`
  return `${file} was sealed with the key ${key}, and ${found}. Nothing was changed. Put that key in ${place} and restore again. Is it lost for good, add --without-key:\n${lost.map((line) => `  ${line}`).join('\n')}`
}
