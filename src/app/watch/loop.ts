import { url as debuggerAddress } from 'node:inspector'
import { Worker } from 'node:worker_threads'
import type { Hono } from 'hono'
import type { Log } from '../../platform/log.ts'
import type { Env } from '../../platform/web/env.ts'
import { BEAT, ROUTE, type Watched } from './watched.ts'

// Beside the sources in tests and scripts, beside the bundle in an installation.
const program = new URL(
  import.meta.url.endsWith('.ts') ? './watchdog.ts' : './watchdog.js',
  import.meta.url,
)

/** Half as long as anybody notices. */
const BEAT_MS = 500
/** So late is worth a line: everybody waited for it. */
const LATE_MS = 1_000
const TICK_MS = 1_000
/** Longer than the longest work that is done in one piece. */
const SECONDS = 60

type App = Pick<Hono<Env>, 'fetch' | 'router' | 'getPath' | 'routes'>

/**
 * Notices when the one thread that serves everybody is held up, and says by which route, as far as it can be known: the
 * last that began. After `seconds` the process ends, so that it is started anew; 0 means never.
 */
export function watchLoop(
  app: App,
  { log, seconds = SECONDS, tickMs = TICK_MS }: { log: Log; seconds?: number; tickMs?: number },
) {
  const shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)
  const view = new Int32Array(shared)
  const routes = ['', ...new Set(app.routes.map(nameOf))]
  const numbers = new Map(routes.map((route, number) => [route, number]))

  let expected = performance.now() + BEAT_MS
  let lastRoute = ''
  function notice() {
    const now = performance.now()
    const ms = Math.round(now - expected)
    if (ms <= LATE_MS) return
    log.warn({ event: 'loop-blocked', ms, route: lastRoute || undefined })
    expected = now + BEAT_MS
  }
  const beat = setInterval(() => {
    notice()
    lastRoute = routes[Atomics.load(view, ROUTE)] ?? ''
    expected = performance.now() + BEAT_MS
    Atomics.add(view, BEAT, 1)
  }, BEAT_MS)
  beat.unref()

  const watched: Watched = { shared, routes, seconds, tickMs }
  // Whoever looks at a breakpoint stands still on purpose.
  const watches = seconds > 0 && debuggerAddress() === undefined
  const watchdog = watches ? new Worker(program, { workerData: watched, ...SMALL }) : undefined
  watchdog?.unref()
  watchdog?.on('error', (err) => log.error({ event: 'watchdog-lost', err }))

  const begins = (request: Request) => {
    // Those who waited come in before the next beat.
    notice()
    const [matched] = app.router.match(request.method, app.getPath(request))
    const route = matched.map(([[, one]]) => one).find(({ path }) => !path.endsWith('*'))
    lastRoute = route ? nameOf(route) : ''
    const number = numbers.get(lastRoute) ?? 0
    Atomics.store(view, ROUTE, number)
    return () => void Atomics.compareExchange(view, ROUTE, number, 0)
  }

  return {
    fetch: ((request, ...rest) => {
      const ends = begins(request)
      const answer = app.fetch(request, ...rest)
      if (answer instanceof Promise) answer.then(ends, ends)
      else ends()
      return answer
    }) satisfies App['fetch'],
    async close() {
      clearInterval(beat)
      await watchdog?.terminate()
    },
  }
}

const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`

/** It counts, and nothing more. */
const SMALL = {
  resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 },
}
