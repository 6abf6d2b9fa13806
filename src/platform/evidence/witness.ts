import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Witness = z.object({ lastId: z.int(), digest: z.string(), sealedAt: z.string() })
/** The last seal, as it is remembered outside the database. */
export type Witness = z.output<typeof Witness>

const witnessFile = (dataFolder: string) => join(dataFolder, 'history-seal.json')

/** Remembers the last seal beside the key, so that a database from which it was taken away is found out. */
export function keepWitness(dataFolder: string, { lastId, digest, sealedAt }: Witness) {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const file = witnessFile(dataFolder)
  writeFileSync(`${file}.new`, `${JSON.stringify({ lastId, digest, sealedAt })}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** What this data folder remembers; undefined where nothing was sealed from here yet. */
export function witnessOf(dataFolder: string): Witness | undefined {
  try {
    return Witness.parse(JSON.parse(readFileSync(witnessFile(dataFolder), 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** A restored backup is older than what was sealed since: whoever restores says so by restoring. */
export const forgetWitness = (dataFolder: string) =>
  rmSync(witnessFile(dataFolder), { force: true })
