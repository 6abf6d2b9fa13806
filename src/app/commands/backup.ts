import { stat } from 'node:fs/promises'
import {
  BackupFault,
  backupToFile,
  backupToOutput,
  readBackup,
} from '../../platform/backup/index.ts'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { openDatabase } from './database.ts'
import { type LockWords, lockFrom, openerFrom } from './locks.ts'
import { counted, figure, say, size } from './say.ts'

/** Writes a backup to a file, or to standard output for `-`. Works while the application does. */
export async function backupCommand(
  settings: Settings,
  log: Log,
  file: string,
  words: LockWords = {},
) {
  if (file === '-' && process.stdout.isTTY)
    throw new BackupFault('A backup is not for a screen. Send it somewhere: backup - > FILE')
  const lock = await lockFrom(words)
  const database = await openDatabase(settings, log, { join: true, existing: true })
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  for (const signal of SIGNALS) process.once(signal, stop)
  const options = { now: new Date(), signal: stopping.signal, lock }
  try {
    if (file === '-') {
      await backupToOutput(database.owner, options)
      return
    }
    const { tables, rows } = await backupToFile(database.owner, file, options)
    const { size: bytes } = await stat(file)
    say(`✓ ${file}: ${counted(rows, 'row')} of ${tables} tables, ${size(bytes)}.`)
    say(lock ? LOCKED : OPEN)
    say(settings.key ? KEY_OF_ENVIRONMENT : KEY_OF_FILE)
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
    await database.stop()
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const OPEN =
  'Whoever reads it reads everything: keep it where only you can, or lock it (--passphrase-file, --to).'
const LOCKED = 'It is locked: without what opens it nobody reads it, you neither.'
const KEY_OF_FILE =
  'The key is not in it. Keep the file “key” of the data folder as well, in another place: second steps need it.'
const KEY_OF_ENVIRONMENT =
  'The key is not in it. Keep LEIDRAAD_KEY as well, in another place: second steps need it.'

/** Checks a backup file, without a database. */
export async function verifyBackup(file: string, words: LockWords = {}) {
  const { header, parts } = await readBackup(file, { opener: await openerFrom(words) })
  for (const { table, rows, bytes } of parts)
    say(`✓ ${table.padEnd(24)} ${figure(rows).padStart(12)} rows ${size(bytes).padStart(12)}`)
  say(`✓ ${file} is whole. Made ${header.madeAt}, after ${header.migrations.at(-1)?.name}.`)
  if (header.key) say(`What is sealed in it needs the key ${header.key}.`)
}
