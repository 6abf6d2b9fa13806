import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { makeReady } from '../ready.ts'
import { openDatabase } from './database.ts'
import { say } from './say.ts'

/** Brings the database up to date; `start` does the same by itself. */
export async function migrateCommand(settings: Settings, log: Log) {
  const database = await openDatabase(settings, log, { join: true })
  try {
    const applied = await makeReady(database.owner, settings)
    for (const name of applied) say(`✓ ${name}`)
    say(applied.length ? 'The database is up to date.' : 'The database was up to date.')
  } finally {
    await database.stop()
  }
}
