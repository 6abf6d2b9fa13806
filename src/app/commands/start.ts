import { serve } from '@hono/node-server'
import { makeSetupLink, setupText } from '../../modules/setup/index.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { isLanguage } from '../../platform/locale.ts'
import { logger } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { composeHouse, type House } from '../compose.ts'
import { openDatabase } from './database.ts'

/** Starts everything and stays until SIGTERM or SIGINT; then finishes what it is doing and stops cleanly. */
export async function start(settings: Settings) {
  const log = logger(settings.logLevel)
  const database = await openDatabase(settings, log)
  await migrate(database.url)
  const house = composeHouse(database.url, { settings, log })
  await house.jobs.start(house.services)
  house.sender?.start()
  const server = await listen(house.app.fetch, settings.port)
  log.info({ event: 'listening', url: settings.url })
  await sayHowToClaim(house)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    log.info({ event: 'stopping' })
    await closed(server)
    await house.jobs.stop()
    await house.sender?.stop()
    await house.close()
    await database.stop()
    process.exit(0)
  }
  // A fault that nobody caught leaves one line, and a supervisor starts anew: better than going on half.
  process.on('uncaughtException', (error) => {
    log.fatal({ event: 'uncaught', name: error.name, code: (error as { code?: string }).code })
    process.exit(1)
  })
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  return house
}

/** Answers that are under way are finished; who holds the line longer than this is cut off. */
const LAST_ANSWERS_MS = 5_000

function closed(server: ReturnType<typeof serve>) {
  return new Promise<void>((resolve) => {
    server.close(() => resolve())
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections()
    }, LAST_ANSWERS_MS).unref()
  })
}

/** For whoever sits at the server, in their language, and in no log: who has this address may become the owner. */
async function sayHowToClaim({ services: { db, settings, now } }: House) {
  const address = await makeSetupLink(db, settings.url, now())
  const here = Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2)
  if (address) console.log(`\n${setupText[isLanguage(here) ? here : 'en'].window(address)}\n`)
}

export class PortTaken extends Error {
  override name = 'StartFailure'
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], port: number) {
  return new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const server = serve({ fetch, port }, () => resolve(server))
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new PortTaken(
              `Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`,
            )
          : error,
      ),
    )
  })
}
