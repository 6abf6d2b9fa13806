import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { endLeftovers } from './leftovers.ts'
import type { Place } from './program.ts'
import { type Server, startServer } from './server.ts'

const ATTEMPTS = 5
/** A server that ran this long before it fell had no trouble starting. */
const STEADY_MS = 60_000

export interface Supervised {
  pid: () => number
  stop: () => Promise<void>
}

/** Keeps a server running: one that falls is started again, up to five times in a row. */
export function supervise(
  first: Server,
  place: Place,
  { log, onExit }: { log: Log; onExit: (fault: Error) => void },
): Supervised {
  let server = first
  let since = Date.now()
  let fallen = 0
  let stopping = false
  let revival: Promise<void> = Promise.resolve()

  const watch = () => {
    server.ended.then((how) => {
      if (stopping) return
      log.error({ event: 'database-ended', ...how })
      if (Date.now() - since > STEADY_MS) fallen = 0
      revival = revive()
    })
  }

  async function revive() {
    let fault = new Error('The database ended again and again.')
    while (fallen < ATTEMPTS) {
      await wait(100 * 2 ** fallen++)
      if (stopping) return
      try {
        await endLeftovers(place.cluster)
        server = await startServer(place, log)
        since = Date.now()
        log.warn({ event: 'database-restarted', attempt: fallen })
        watch()
        return
      } catch (error) {
        fault = error as Error
        log.error({ event: 'database-restart-failed', attempt: fallen, err: fault })
      }
    }
    onExit(fault)
  }

  watch()
  return {
    pid: () => server.pid,
    async stop() {
      stopping = true
      await revival
      await server.stop()
    },
  }
}
