import { forgetWitness } from '../../platform/evidence/index.ts'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { makeReady } from '../ready.ts'
import { restoreHouse, type Wish } from '../restoring.ts'
import { openDatabase } from './database.ts'
import { type LockWords, openerFrom } from './locks.ts'
import { counted, say } from './say.ts'

/** Puts a backup in place of what is there: all of it or nothing. The application must not be running. */
export async function restoreCommand(
  settings: Settings,
  log: Log,
  { file, words = {}, ...wish }: Wish & { file: string; words?: LockWords },
) {
  const opener = await openerFrom(words)
  const database = await openDatabase(settings, log)
  try {
    const { header, parts, lost } = await restoreHouse(database.owner, settings, file, {
      ...wish,
      opener,
    })
    forgetWitness(settings.dataFolder)
    await makeReady(database.owner, settings)
    const rows = parts.reduce((sum, part) => sum + part.rows, 0)
    say(`✓ ${counted(rows, 'row')} of ${parts.length} tables are back, as of ${header.madeAt}.`)
    for (const line of lost) say(`! ${line}`)
    for (const line of WHAT_NOW) say(line)
  } finally {
    await database.stop()
  }
}

const WHAT_NOW = [
  'Everybody signs in again: sessions, codes and links for signing in have ended. Links to what is asked stay good.',
  'No email goes out until an owner lets it: start Leidraad, and look at Outgoing email. What waits there may have gone out since.',
  'Look through the roles on the overview: one that was taken away since is back.',
]
