import { stat } from 'node:fs/promises'
import { BackupFault, backupToFile, readBackup, writeBackup } from '../../platform/backup/index.ts'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { openDatabase } from './database.ts'
import { counted, figure, say, size } from './say.ts'

/** Writes a backup to a file, or to standard output for `-`. Works while the application does. */
export async function backupCommand(settings: Settings, log: Log, file: string) {
  if (file === '-' && process.stdout.isTTY)
    throw new BackupFault('A backup is not for a screen. Send it somewhere: backup - > FILE')
  const database = await openDatabase(settings, log, { join: true, existing: true })
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const options = { now: new Date(), signal: stopping.signal }
  try {
    if (file === '-') {
      await writeBackup(database.owner, () => process.stdout, { ...options, end: false })
      return
    }
    const { tables, rows } = await backupToFile(database.owner, file, options)
    const { size: bytes } = await stat(file)
    say(`✓ ${file}: ${counted(rows, 'row')} of ${tables} tables, ${size(bytes)}.`)
    say('It holds everything, keys included: keep it where only you can read it.')
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    await database.stop()
  }
}

/** Checks a backup file, without a database. */
export async function verifyBackup(file: string) {
  const { header, parts } = await readBackup(file)
  for (const { table, rows, bytes } of parts)
    say(`✓ ${table.padEnd(24)} ${figure(rows).padStart(12)} rows ${size(bytes).padStart(12)}`)
  say(`✓ ${file} is whole. Made ${header.madeAt}, after ${header.migrations.at(-1)?.name}.`)
}
