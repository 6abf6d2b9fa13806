import { makeSetupLink, setupText } from '../../modules/setup/index.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { sealHistory } from '../../platform/evidence/index.ts'
import { isLanguage } from '../../platform/locale.ts'
import { logger } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { composeHouse, type House } from '../compose.ts'
import { openDatabase } from './database.ts'
import { close, listen, placeOf } from './listen.ts'

/** Starts everything and stays until SIGTERM or SIGINT; then finishes what it is doing and stops cleanly. */
export async function start(settings: Settings) {
  const log = logger(settings.logLevel)
  const database = await openDatabase(settings, log)
  await migrate(database.url)
  const house = composeHouse(database.url, { settings, log })
  await sealHistory(house.services)
  await house.jobs.start(house.services)
  house.sender?.start()
  const servers = await listen(house.app.fetch, settings)
  log.info({ event: 'listening', url: settings.url, at: servers.map(placeOf) })
  await sayHowToClaim(house)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    log.info({ event: 'stopping' })
    await close(servers)
    await house.jobs.stop()
    await house.sender?.stop()
    await sealHistory(house.services).catch((error) =>
      log.warn({ event: 'not-sealed', err: error }),
    )
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

/** For whoever sits at the server, in their language, and in no log: who has this address may become the owner. */
async function sayHowToClaim({ services: { db, settings, now } }: House) {
  const address = await makeSetupLink(db, settings.url, now())
  const here = Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2)
  if (address) console.log(`\n${setupText[isLanguage(here) ? here : 'en'].window(address)}\n`)
}
