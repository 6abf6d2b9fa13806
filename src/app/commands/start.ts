import { makeSetupLink, setupText } from '../../modules/setup/index.ts'
import { sealHistory } from '../../platform/evidence/index.ts'
import { isLanguage } from '../../platform/locale.ts'
import { logger } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { composeHouse, type House } from '../compose.ts'
import { makeReady } from '../ready.ts'
import { watchLoop } from '../watch/loop.ts'
import { openDatabase } from './database.ts'
import { close, listen, placeOf } from './listen.ts'

/** A supervisor kills what lasts longer; the database is then stopped by the end of this process. */
const STOP_MS = 4_500

/** Starts everything and stays until SIGTERM or SIGINT; then stops cleanly, and within five seconds whoever hangs. */
export async function start(settings: Settings) {
  const log = logger(settings.logLevel)
  const database = await openDatabase(settings, log)
  await makeReady(database.owner, settings)
  const house = composeHouse(database.url, { settings, log })
  await sealHistory(house.services)
  await house.jobs.start(house.services)
  house.sender?.start()
  const loop = watchLoop(house.app, { log, seconds: settings.blockedSeconds })
  const servers = await listen(loop.fetch, settings)
  log.info({ event: 'listening', url: settings.url, at: servers.map(placeOf) })
  await sayHowToClaim(house)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    log.info({ event: 'stopping' })
    setTimeout(() => {
      log.warn({ event: 'stopped-halfway' })
      process.exit(0)
    }, STOP_MS)
    await Promise.all([close(servers).then(house.jobs.stop), house.sender?.stop()])
    await sealHistory(house.services).catch((error) =>
      log.warn({ event: 'not-sealed', err: error }),
    )
    await house.close()
    await loop.close()
    await database.stop()
    process.exit(0)
  }
  // A fault that nobody caught leaves one line, and a supervisor starts anew: better than going on half.
  process.on('uncaughtException', (error) => {
    log.fatal({ event: 'uncaught', err: error })
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
