import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { applicationUrl } from '../../platform/db/application.ts'
import type { Log } from '../../platform/log.ts'
import { StartFailure, startPostgres } from '../../platform/postgres/index.ts'
import type { Settings } from '../../platform/settings.ts'

export interface Database {
  /** For the application, whose user owns nothing. */
  readonly url: string
  /** For the owner: to migrate, back up and restore. */
  owner: string
  stop: () => Promise<void>
  /** The embedded server of a Leidraad that is at work in the same data folder. */
  shared?: boolean
}

interface Wish {
  /** Use the server of a Leidraad that is at work in the data folder, instead of refusing. */
  join?: boolean
  /** Make no new database where there is none. */
  existing?: boolean
}

/** The server of DATABASE_URL where one is named, else the embedded PostgreSQL in the data folder. */
export async function openDatabase(
  settings: Settings,
  log: Log,
  wish: Wish = {},
): Promise<Database> {
  const { url: owner, ...server } = await openServer(settings, log, wish)
  return {
    ...server,
    owner,
    get url() {
      return applicationUrl(owner, settings)
    },
  }
}

async function openServer(settings: Settings, log: Log, { join: joins, existing }: Wish) {
  if (settings.databaseUrl) return { url: settings.databaseUrl, stop: async () => {} }
  const { dataFolder } = settings
  if (existing && !isMade(dataFolder)) throw nothingThere(dataFolder)
  const { url, pid, stop } = await startPostgres({ dataFolder, log, join: joins })
  return { url, stop, shared: pid === undefined }
}

/** Whether a database was made in this data folder. */
export const isMade = (dataFolder: string) => existsSync(join(dataFolder, 'postgres/PG_VERSION'))

const nothingThere = (dataFolder: string) =>
  new StartFailure(
    `There is no Leidraad in ${dataFolder}. Start it there first, or name its folder with LEIDRAAD_DATA (or its server with DATABASE_URL).`,
  )
