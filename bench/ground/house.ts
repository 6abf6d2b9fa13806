import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { composeHouse } from '../../src/app/compose.ts'
import { modules } from '../../src/app/modules.ts'
import { makeReady } from '../../src/app/ready.ts'
import { untilPeopleWork } from '../../src/modules/tasks/testing/working-hour.ts'
import { applicationUrl } from '../../src/platform/db/application.ts'
import { openPool } from '../../src/platform/db/connect.ts'
import { logger } from '../../src/platform/log.ts'
import { startPostgres } from '../../src/platform/postgres/index.ts'
import type { Settings } from '../../src/platform/settings.ts'
import { builders } from '../../test/given.ts'
import { HOME } from './wire.ts'

export const newFolder = () => mkdtemp(join(tmpdir(), 'leidraad-bench-'))

/**
 * The whole application on an embedded PostgreSQL with its usual durability, in a folder that goes afterwards. Its
 * clock stands at an hour at which mails go; in a folder of the caller's own it is the real one, for a process that is
 * started on that folder has no other.
 */
export async function openGround(settings: Partial<Settings> = {}) {
  const dataFolder = settings.dataFolder ?? (await newFolder())
  const log = logger('silent')
  const postgres = await startPostgres({ dataFolder, log, tuning: { max_connections: '120' } })
  const whole: Settings = {
    port: 0,
    dataFolder,
    url: HOME,
    mailFrom: 'leidraad@korenaar.test',
    logLevel: 'silent',
    ...settings,
  }
  await makeReady(postgres.url, whole)
  const ahead = settings.dataFolder ? 0 : await untilPeopleWork()
  const now = () => new Date(Date.now() + ahead)
  const house = composeHouse(applicationUrl(postgres.url, whole), { settings: whole, log, now })
  const owner = openPool(postgres.url, { max: 2 })
  return {
    house,
    dataFolder,
    url: postgres.url,
    services: house.services,
    given: await builders(modules, { services: house.services, now }),
    /** As the owner of the tables: for setting the stage, and for looking behind it. */
    sql: async <Row>(text: string, values: unknown[] = []) =>
      (await owner.query(text, values)).rows as Row[],
    /** Opens a port on this machine (any free one unless told) and returns it. */
    async listen(port = 0) {
      const server = serve({ fetch: house.app.fetch, port, hostname: '127.0.0.1' })
      await once(server, 'listening')
      server.unref()
      return (server.address() as AddressInfo).port
    },
    async close({ keepFolder = false } = {}) {
      await owner.end()
      await house.close()
      await postgres.stop()
      if (!keepFolder) await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
export type Ground = Awaited<ReturnType<typeof openGround>>

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
