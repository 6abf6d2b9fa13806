import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logger } from '../../log.ts'
import { hold } from '../hold.ts'
import { startPostgres } from '../index.ts'

const PREFIX = 'leidraad-test-'
/** A folder that another run has just made may not be held yet. */
const YOUNG_MS = 60_000

/** A server for one test run, in a folder that goes when it stops. It may forget all in a power cut. */
export async function startTestPostgres() {
  await sweep()
  const dataFolder = await mkdtemp(join(tmpdir(), PREFIX))
  const postgres = await startPostgres({
    dataFolder,
    log: logger('silent'),
    tuning: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '200',
      // With a database for every file it would start some process every other moment.
      autovacuum: 'off',
    },
  })
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Runs that were killed leave their folder behind; one that nobody holds is nobody's. */
async function sweep() {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue
    const folder = join(tmpdir(), name)
    try {
      if (Date.now() - (await stat(folder)).ctimeMs < YOUNG_MS) continue
      const held = hold(folder)
      if (!held) continue
      held.release()
      await rm(folder, { recursive: true, force: true })
    } catch {
      // Somebody else's.
    }
  }
}
