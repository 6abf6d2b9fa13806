import { chmodSync, closeSync, openSync } from 'node:fs'
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
  let lock: DatabaseSync | undefined
  try {
    // Nobody else may hold on to it and so keep Leidraad out.
    closeSync(openSync(file, 'a', 0o600))
    chmodSync(file, 0o600)
    lock = new DatabaseSync(file)
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock?.close()
    if ((error as { errcode?: number }).errcode === BUSY) return undefined
    throw fileFailure({ code: 'EACCES', message: (error as Error).message }, dataFolder)
  }
  return { release: () => lock.isOpen && lock.close() }
}

export const inUse = (dataFolder: string) =>
  new StartFailure(
    `Another Leidraad already works in ${dataFolder}. Stop that one, or give this one a folder of its own: LEIDRAAD_DATA=/another/folder`,
  )
