import { SHARE_ENV, Worker } from 'node:worker_threads'
import type { Delivery, Order } from './desk.ts'
import { PdfFault } from './fault.ts'

type Waiting = { resolve: (value: unknown) => void; reject: (fault: Error) => void }

// Beside the sources in tests and scripts, beside the bundle in an installation.
const program = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './pdf-worker.js',
  import.meta.url,
)

interface Habits {
  /** A sheet takes milliseconds, and a queue of them seconds; one that hangs must not hold a transaction for good. */
  patienceMs: number
  /** A press that nobody needs for so long gives its memory back. */
  restMs: number
  /** What it remembers grows with every sheet: after so many a fresh one takes over. */
  mostOrders: number
}

const USUAL: Habits = { patienceMs: 60_000, restMs: 2 * 60_000, mostOrders: 1000 }

/** One worker: a second one gains nothing. It starts with the first order, and again after a rest or a fall. */
export function createThread(habits: Partial<Habits> = {}) {
  const { patienceMs, restMs, mostOrders } = { ...USUAL, ...habits }
  const all = new Set<Press>()
  let current: Press | undefined
  let resting: NodeJS.Timeout | undefined

  function start() {
    const press = startPress({
      idle: () => {
        if (press !== current) return press.rest()
        resting = setTimeout(retire, restMs).unref()
      },
      ended: () => {
        all.delete(press)
        if (press === current) current = undefined
      },
    })
    all.add(press)
    return press
  }

  /** What it was told to make it makes; nothing more is asked of it. */
  function retire() {
    const press = current
    current = undefined
    if (press?.isIdle()) press.rest()
  }

  return {
    give<T>(order: Order): Promise<T> {
      clearTimeout(resting)
      if (current && current.orders() >= mostOrders) retire()
      current ??= start()
      return current.give<T>(order, patienceMs)
    },
    /** How many are there: none at rest. */
    presses: () => all.size,
    async close() {
      clearTimeout(resting)
      await Promise.all([...all].map((press) => press.end()))
    },
  }
}

type Press = ReturnType<typeof startPress>

function startPress(tells: { idle: () => void; ended: () => void }) {
  // Its environment is that of the process: the compiler reads it there, and not where JavaScript keeps a copy.
  const worker = new Worker(program, { env: SHARE_ENV })
  const waiting = new Map<number, Waiting>()
  let last = 0

  worker.on('message', (delivery: Delivery) => {
    const ordered = waiting.get(delivery.id)
    waiting.delete(delivery.id)
    if ('fault' in delivery) ordered?.reject(new PdfFault(delivery.fault))
    else ordered?.resolve(delivery.value)
    if (waiting.size > 0) return
    worker.unref()
    tells.idle()
  })
  const fallen = (why: string) => {
    tells.ended()
    for (const ordered of waiting.values()) ordered.reject(new PdfFault(why))
    waiting.clear()
  }
  worker.on('error', (fault) => fallen(`the PDF worker fell: ${fault}`))
  worker.on('exit', (code) => fallen(`the PDF worker ended with ${code}`))

  return {
    give<T>(order: Order, patienceMs: number): Promise<T> {
      const id = ++last
      return new Promise<T>((resolve, reject) => {
        // What is no data does not travel: that throws here, before anybody waits for it.
        worker.postMessage({ id, order })
        const patience = setTimeout(() => void worker.terminate(), patienceMs)
        const ends = <V>(end: (value: V) => void) => {
          return (value: V) => {
            clearTimeout(patience)
            end(value)
          }
        }
        waiting.set(id, {
          resolve: ends(resolve as (value: unknown) => void),
          reject: ends(reject),
        })
        worker.ref() // while somebody waits the process must not end
      })
    },
    orders: () => last,
    isIdle: () => waiting.size === 0,
    /** Forgets everything and ends by itself. */
    rest: () => worker.postMessage('rest'),
    end: () => worker.terminate(),
  }
}
