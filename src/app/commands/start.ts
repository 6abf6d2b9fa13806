import { serve } from '@hono/node-server'
import { migrate } from '../../platform/db/migrate.ts'
import { logger } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { composeHouse } from '../compose.ts'
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

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    log.info({ event: 'stopping' })
    server.close()
    await house.jobs.stop()
    await house.sender?.stop()
    await house.close()
    await database.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  return house
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
