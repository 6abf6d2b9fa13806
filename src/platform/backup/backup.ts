import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { BackupFault, explainFault } from './fault.ts'
import { backupOf } from './write.ts'

export interface Copied {
  tables: number
  rows: number
}

interface Options {
  now: Date
  signal?: AbortSignal
}

/** Writes a backup of the database at `url` (connected as its owner) to what `to` opens, packed, as it is read. */
export async function writeBackup(
  url: string,
  to: () => NodeJS.WritableStream,
  { now, signal, end = true }: Options & { end?: boolean },
): Promise<Copied> {
  const client = new pg.Client({ connectionString: url, application_name: 'leidraad backup' })
  client.on('error', () => {}) // the query that runs tells it
  await client.connect()
  const copied = { tables: 0, rows: 0 }
  const count = (_: string, rows: number) => {
    copied.tables++
    copied.rows += rows
  }
  try {
    const bytes = Readable.from(backupOf(client, now, count))
    await pipeline(bytes, createGzip({ chunkSize: 256 << 10 }), to(), { signal, end })
    return copied
  } finally {
    await client.end()
  }
}

/** The same into a file that only its owner can read; it appears under its name when it is whole and on the disk. */
export async function backupToFile(url: string, file: string, options: Options): Promise<Copied> {
  if (existsSync(file))
    throw new BackupFault(
      `${file} is already there, and a backup replaces nothing. Choose another name.`,
    )
  const folder = dirname(file)
  if (!existsSync(folder)) throw new BackupFault(`There is no folder ${folder}. Make it first.`)
  const part = `${file}.part`
  try {
    const copied = await writeBackup(
      url,
      () => createWriteStream(part, { mode: 0o600, flush: true }),
      options,
    )
    await rename(part, file)
    await syncFolder(folder)
    return copied
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw explainFault(error, file)
  }
}

/** The name itself must be on the disk too; some systems cannot do this for a folder, and need not. */
async function syncFolder(folder: string) {
  const handle = await open(folder).catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
