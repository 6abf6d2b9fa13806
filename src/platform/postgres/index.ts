import { access, chmod, constants, mkdir, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../log.ts'
import { type Account, accountFor, isRoot, reaches } from './account.ts'
import { binariesFor } from './binaries.ts'
import { OWNER_ROLE, prepareCluster } from './cluster.ts'
import type { Tuning } from './configuration.ts'
import { explain, fileFailure, StartFailure } from './failure.ts'
import { hold, inUse } from './hold.ts'
import { endLeftovers } from './leftovers.ts'
import type { Place } from './program.ts'
import { isReady, startServer } from './server.ts'
import { supervise } from './supervise.ts'

export { StartFailure } from './failure.ts'

const DATABASE = 'leidraad'
/** What fits in the address of a socket, with its closing zero left out. */
const SOCKET_BYTES = process.platform === 'linux' ? 107 : 103

export interface Postgres {
  /** Connects as the owner of the database `leidraad`. */
  url: string
  /** The number of the server's process; changes when a fallen server is started again. */
  pid?: () => number
  stop: () => Promise<void>
}

interface Options {
  /** Absolute. The cluster is its subfolder `postgres`. */
  dataFolder: string
  log: Log
  /** The server fell and could not be started again: without it the application has no database. */
  onExit?: (fault: Error) => void
  /** For commands: where a Leidraad already works in the folder, use its server instead of refusing. */
  join?: boolean
  tuning?: Tuning
}

/**
 * Starts the embedded PostgreSQL of a data folder, made first where there is none. Throws a StartFailure
 * whose message is one line that says what to do.
 */
export async function startPostgres({
  dataFolder,
  log,
  onExit,
  join: joins,
  tuning,
}: Options): Promise<Postgres> {
  const folder = await ownFolder(dataFolder)
  const cluster = join(folder, 'postgres')
  const url = socketUrl(cluster)
  const account = await accountFor(cluster)
  const held = hold(folder)
  if (!held) {
    if (!joins) throw inUse(folder)
    await becomesReady(cluster, folder)
    return { url, stop: async () => {} }
  }

  try {
    await closeToOthers(folder, account)
    const place = await placeFor(folder, cluster, account)
    await endLeftovers(cluster)
    await prepareCluster(place, tuning)
    const server = await startServer(place, log)
    await ensureDatabase(url, cluster).catch(async (error) => {
      await server.stop()
      throw error
    })
    const gone = onExit ?? ((fault: Error) => log.fatal({ event: 'database-lost', err: fault }))
    const supervised = supervise(server, place, { log, onExit: gone })
    return {
      url,
      pid: supervised.pid,
      async stop() {
        await supervised.stop()
        held.release()
      },
    }
  } catch (error) {
    held.release()
    throw error
  }
}

/** The folder by its real path: the system knows the processes that work in it by that one. */
async function ownFolder(dataFolder: string) {
  if (process.platform === 'win32')
    throw new StartFailure(
      'On Windows Leidraad needs a PostgreSQL server of its own: DATABASE_URL=postgres://… (or run Leidraad in WSL).',
    )
  try {
    await mkdir(dataFolder, { recursive: true, mode: isRoot() ? PASSED_THROUGH : OURS })
    return await realpath(dataFolder)
  } catch (error) {
    throw fileFailure(await truer(error, dataFolder), dataFolder)
  }
}

/** Of a disk that can only be read, making a folder in a folder says that there is none. */
async function truer(error: unknown, folder: string): Promise<unknown> {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return error
  const above = dirname(folder)
  return access(above, constants.W_OK).then(
    () => error,
    (fault) => (above === folder ? error : truer(fault, above)),
  )
}

/**
 * Only for us; where root lends the database to another account, that one comes through and sees nothing. A folder that
 * is somebody else’s stays as it is.
 */
async function closeToOthers(folder: string, account: Account | undefined) {
  const { mode, uid } = await stat(folder)
  const tighter = mode & (account ? PASSED_THROUGH : OURS)
  if (tighter !== (mode & 0o777) && uid === process.getuid?.()) await chmod(folder, tighter)
}
const OURS = 0o700
const PASSED_THROUGH = 0o711

async function placeFor(
  folder: string,
  cluster: string,
  account: Account | undefined,
): Promise<Place> {
  const closed = !reaches(account, folder)
  if (closed && process.platform !== 'linux')
    throw new StartFailure(
      `PostgreSQL does not run as root, and user ${account?.uid} cannot come to ${folder}. Open the folders above it (chmod o+x), or choose another one with LEIDRAAD_DATA.`,
    )
  return { cluster, account, closed, binaries: await binariesFor(account) }
}

function socketUrl(cluster: string) {
  const length = Buffer.byteLength(join(cluster, '.s.PGSQL.5432'))
  if (length > SOCKET_BYTES)
    throw new StartFailure(
      `The path ${cluster} is ${length - SOCKET_BYTES} bytes too long for a database socket. Choose a shorter one, such as LEIDRAAD_DATA=/var/lib/leidraad/data`,
    )
  return `postgres://${OWNER_ROLE}@localhost/${DATABASE}?host=${encodeURIComponent(cluster)}`
}

async function ensureDatabase(url: string, cluster: string) {
  const first = new URL(url)
  first.pathname = '/postgres'
  const client = new pg.Client({ connectionString: first.href })
  try {
    await client.connect()
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      DATABASE,
    ])
    if (rowCount === 0) await client.query(`create database ${DATABASE}`)
  } catch (error) {
    throw explain(`FATAL: ${(error as Error).message}`, cluster)
  } finally {
    await client.end().catch(() => {})
  }
}

/** The other Leidraad may have begun a moment ago. */
async function becomesReady(cluster: string, folder: string) {
  for (const until = Date.now() + 30_000; Date.now() < until; await wait(100))
    if (await isReady(cluster)) return
  throw inUse(folder)
}
