import { upkeep } from '../platform/action.ts'
import { admitApplication, applicationUrl } from '../platform/db/application.ts'
import { openDb, openPool, type WriteTx } from '../platform/db/connect.ts'
import { migrate } from '../platform/db/migrate.ts'
import type { Keyring } from '../platform/keyring.ts'
import { refuseClearKeys, sealKeys } from '../platform/keys.ts'
import type { Module } from '../platform/module.ts'
import type { Settings } from '../platform/settings.ts'
import { unlock } from '../platform/unlock.ts'
import { modules } from './modules.ts'

/**
 * Makes the database of `owner` ready for the application: up to date, with a way in that owns nothing, and with what
 * it keeps sealed. Several nodes may do so at once. Returns the migrations that it applied.
 */
export async function makeReady(
  owner: string,
  settings: Settings,
  house: readonly Module[] = modules,
  now = new Date(),
): Promise<string[]> {
  const applied = await migrate(owner)
  const keyring = await unlock(owner, settings)
  await admitApplication(owner, settings)
  const db = openDb(openPool(applicationUrl(owner, settings), { max: 1 }))
  try {
    await upkeep(db, async (tx) => {
      await sealAll(tx, keyring, house)
      for (const { ready } of house) await ready?.(tx, now)
    })
  } finally {
    await db.destroy()
  }
  await refuseClearKeys(owner)
  return applied
}

/** Seals what earlier versions kept with the key beside it, or in the clear. */
export async function sealAll(tx: WriteTx, keyring: Keyring, house: readonly Module[] = modules) {
  for (const { sealed } of house) await sealed?.seal(tx, keyring)
  await sealKeys(tx, keyring)
}
