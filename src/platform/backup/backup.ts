import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { connected } from '../db/connect.ts'
import { BackupFault, explainFault } from './fault.ts'
import { type Lock, locking } from './locks.ts'
import { newPart } from './parts.ts'
import { backupOf } from './write.ts'

export interface Copied {
  tables: number
  rows: number
}

interface Options {
  now: Date
  signal?: AbortSignal
  lock?: Lock
}

/** Writes a backup of the database at `url` (connected as its owner) to what `to` opens, packed, as it is read. */
async function write(
  url: string,
  to: () => NodeJS.WritableStream,
  { now, signal, lock, end = true }: Options & { end?: boolean },
): Promise<Copied> {
  const copied = { tables: 0, rows: 0 }
  const count = (_: string, rows: number) => {
    copied.tables++
    copied.rows += rows
  }
  return connected(url, 'backup', async (client) => {
    const bytes = Readable.from(backupOf(client, now, count))
    const packed = createGzip({ chunkSize: 256 << 10 })
    await pipeline(bytes, packed, locking(lock), to(), { signal, end })
    return copied
  })
}

/** To standard output, which stays open. */
export const backupToOutput = (url: string, options: Options) =>
  write(url, () => process.stdout, { ...options, end: false }).catch((error) => {
    throw explainFault(error, 'standard output')
  })

/** The same into a file that only its owner can read; it appears under its name when it is whole and on the disk. */
export async function backupToFile(url: string, file: string, options: Options): Promise<Copied> {
  if (existsSync(file))
    throw new BackupFault(
      `${file} is already there, and a backup replaces nothing. Choose another name.`,
    )
  const folder = dirname(file)
  if (!existsSync(folder)) throw new BackupFault(`There is no folder ${folder}. Make it first.`)
  const part = await newPart(file)
  try {
    const copied = await write(
      url,
      () => createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }),
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
