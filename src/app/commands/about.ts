import { openDb, openPool, type ReadDb } from '../../platform/db/connect.ts'
import type { Language } from '../../platform/locale.ts'
import type { Log } from '../../platform/log.ts'
import type { Module } from '../../platform/module.ts'
import type { Settings } from '../../platform/settings.ts'
import { modules } from '../modules.ts'
import { openDatabase } from './database.ts'
import { personCalled } from './person.ts'
import { say } from './say.ts'

/** Says everything that is kept about one person (GDPR, article 15). Answers the exit code: 1 where nobody is found. */
export async function aboutCommand(settings: Settings, log: Log, called: string): Promise<number> {
  const database = await openDatabase(settings, log, { join: true, existing: true })
  const db = openDb(openPool(database.url, { max: 1 }))
  try {
    const person = await personCalled(db, called)
    if (!person) return 1
    for (const line of await everythingAbout(db, person.id, person.language)) say(line)
    return 0
  } finally {
    await db.destroy()
    await database.stop()
  }
}

/** What each module keeps about this person, in their own language: a heading, and a line for each thing. */
export async function everythingAbout(
  db: ReadDb,
  personId: string,
  language: Language,
  house: readonly Module[] = modules,
) {
  const lines: string[] = []
  const kinds = house.flatMap(({ asks }) => asks ?? [])
  for (const { about } of house)
    for (const { what, lines: kept } of (await about?.(db, personId, language, kinds)) ?? [])
      lines.push('', what, ...kept.map((line) => `  ${line}`))
  return lines.slice(1)
}
