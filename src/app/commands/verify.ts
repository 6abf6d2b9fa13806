import { openDb, openPool, type ReadDb } from '../../platform/db/connect.ts'
import type { Log } from '../../platform/log.ts'
import type { Module } from '../../platform/module.ts'
import type { Settings } from '../../platform/settings.ts'
import { modules } from '../modules.ts'
import { openDatabase } from './database.ts'
import { say } from './say.ts'

/** Checks what was published and signed against its hashes. Answers the exit code: 1 where anything differs. */
export async function verifyCommand(settings: Settings, log: Log): Promise<number> {
  const database = await openDatabase(settings, log, { join: true, existing: true })
  const db = openDb(openPool(database.url, { max: 1 }))
  try {
    const { lines, sound } = await verification(db)
    for (const line of lines) say(line)
    return sound ? 0 : 1
  } finally {
    await db.destroy()
    await database.stop()
  }
}

/** In words: what was checked, and what does not agree. */
export async function verification(db: ReadDb, house: readonly Module[] = modules) {
  const checks = await Promise.all(house.flatMap(({ verify }) => (verify ? [verify(db)] : [])))
  const wrong = checks.flatMap((check) => check.wrong.map((what) => `✗ ${what}`))
  return {
    sound: wrong.length === 0,
    lines: [
      ...checks.map((check) => `${check.wrong.length ? '!' : '✓'} ${check.checked}`),
      ...wrong,
      ...(wrong.length
        ? [
            'Something was changed outside Leidraad. Keep the database as it is, and compare it with a backup.',
          ]
        : ['All is as it was published and signed.']),
    ],
  }
}
