import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Remembered = z.object({ lastId: z.int(), digest: z.string(), sealedAt: z.string() })
type Remembered = z.output<typeof Remembered>

const Witness = Remembered.extend({
  /** Seals that were remembered here, and were gone when the next one was made. */
  gone: z.array(Remembered).optional(),
})
/** The last seal, as it is remembered outside the database. */
export type Witness = z.output<typeof Witness>

const witnessFile = (dataFolder: string) => join(dataFolder, 'history-seal.json')

/** Remembers the last seal beside the key, so that a database from which it was taken away is found out. */
export function keepWitness(
  dataFolder: string,
  { lastId, digest, sealedAt }: Remembered,
  gone: readonly Remembered[],
) {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const file = witnessFile(dataFolder)
  const handle = openSync(`${file}.new`, 'w', 0o600)
  writeSync(
    handle,
    `${JSON.stringify({ lastId, digest, sealedAt, ...(gone.length ? { gone } : {}) })}\n`,
  )
  fsyncSync(handle)
  closeSync(handle)
  renameSync(`${file}.new`, file)
}

/** What this data folder remembers; nothing where nothing was sealed from here yet, or what is there cannot be read. */
export function witnessOf(dataFolder: string): Witness | undefined {
  try {
    return Witness.safeParse(JSON.parse(readFileSync(witnessFile(dataFolder), 'utf8'))).data
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** A restored backup is older than what was sealed since: whoever restores says so by restoring. */
export const forgetWitness = (dataFolder: string) =>
  rmSync(witnessFile(dataFolder), { force: true })
