import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileFailure, StartFailure } from './failure.ts'

export interface Hold {
  release: () => void
}

const BUSY = 5

/**
 * Takes the data folder for this process, or returns nothing where another one has it. SQLite knows how to
 * lock a file on every system, and the system frees the lock when its holder dies: a lock is never stale.
 */
export function hold(dataFolder: string): Hold | undefined {
  const file = join(dataFolder, 'leidraad.lock')
  makeOurs(file, dataFolder)
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(file)
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock?.close()
    if ((error as { errcode?: number }).errcode === BUSY) return undefined
    throw fileFailure({ code: 'EACCES', message: (error as Error).message }, dataFolder)
  }
  return { release: () => lock.isOpen && lock.close() }
}

/** Whoever may read a lock may hold it. Never opened where it is there: closing it would let go of what is held. */
function makeOurs(file: string, dataFolder: string) {
  try {
    if (!existsSync(file)) closeSync(openSync(file, 'wx', 0o600))
    else if (statSync(file).uid === process.getuid?.()) chmodSync(file, 0o600)
  } catch (error) {
    throw fileFailure(error, dataFolder)
  }
}

export const inUse = (dataFolder: string) =>
  new StartFailure(
    `Another Leidraad already works in ${dataFolder}. Stop that one, or give this one a folder of its own: LEIDRAAD_DATA=/another/folder`,
  )
