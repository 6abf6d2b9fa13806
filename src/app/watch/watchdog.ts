import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { BEAT, ROUTE, type Watched } from './watched.ts'

/**
 * Runs beside the one thread that serves everybody, and sees whether that still moves. Nothing else can end a process
 * whose own thread is busy for good; whoever supervises it starts it anew, and the database recovers by itself.
 */
const { shared, routes, seconds, tickMs } = workerData as Watched
const view = new Int32Array(shared)
let seen = -1
let missed = 0

setInterval(() => {
  const beat = Atomics.load(view, BEAT)
  // Its own ticks are counted, so that a machine that slept is not taken for one that hangs.
  missed = beat === seen ? missed + 1 : 0
  seen = beat
  if (missed * tickMs < seconds * 1000) return
  try {
    writeSync(1, `${JSON.stringify(lastWords())}\n`)
  } finally {
    process.kill(process.pid, 'SIGKILL')
  }
}, tickMs)

const lastWords = () => ({
  level: 'fatal',
  time: new Date().toISOString(),
  event: 'loop-blocked-for-good',
  ms: missed * tickMs,
  route: routes[Atomics.load(view, ROUTE)],
})
