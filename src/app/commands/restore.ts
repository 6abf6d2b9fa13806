import { restore } from '../../platform/backup/index.ts'
import { forgetWitness } from '../../platform/evidence/index.ts'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { openDatabase } from './database.ts'
import { counted, say } from './say.ts'

/** Puts a backup in place of what is there: all of it or nothing. The application must not be running. */
export async function restoreCommand(
  settings: Settings,
  log: Log,
  { file, replace }: { file: string; replace: boolean },
) {
  const database = await openDatabase(settings, log)
  try {
    const { header, parts } = await restore(database.url, file, { replace })
    forgetWitness(settings.dataFolder)
    const rows = parts.reduce((sum, part) => sum + part.rows, 0)
    say(`✓ ${counted(rows, 'row')} of ${parts.length} tables are back, as of ${header.madeAt}.`)
    say('Mails that waited then wait again. Start Leidraad, and look at the outbox.')
  } finally {
    await database.stop()
  }
}
