import type { Log } from '../../platform/log.ts'
import { startPostgres } from '../../platform/postgres/index.ts'
import type { Settings } from '../../platform/settings.ts'

export interface Database {
  url: string
  stop: () => Promise<void>
}

/** The server of DATABASE_URL where one is named, else the embedded PostgreSQL in the data folder. */
export async function openDatabase(settings: Settings, log: Log): Promise<Database> {
  if (settings.databaseUrl) return { url: settings.databaseUrl, stop: async () => {} }
  return startPostgres({ dataFolder: settings.dataFolder, log })
}
