import { Worker } from 'node:worker_threads'
import type { Delivery, Order } from './desk.ts'
import { PdfFault } from './fault.ts'

type Waiting = { resolve: (value: unknown) => void; reject: (fault: Error) => void }

// Beside the sources in tests and scripts, beside the bundle in an installation.
const program = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './pdf-worker.js',
  import.meta.url,
)

/** A sheet takes milliseconds, and a queue of them seconds; one that hangs must not hold a transaction for good. */
const PATIENCE_MS = 60_000

/** One worker: a second one gains nothing. It starts with the first order and again after a fall. */
export function createThread() {
  let worker: Worker | undefined
  let last = 0
  const waiting = new Map<number, Waiting>()

  function start() {
    const started = new Worker(program)
    started.on('message', (delivery: Delivery) => {
      const ordered = waiting.get(delivery.id)
      waiting.delete(delivery.id)
      if (waiting.size === 0) started.unref()
      if ('fault' in delivery) ordered?.reject(new PdfFault(delivery.fault))
      else ordered?.resolve(delivery.value)
    })
    const fallen = (why: string) => {
      if (worker !== started) return
      worker = undefined
      for (const ordered of waiting.values()) ordered.reject(new PdfFault(why))
      waiting.clear()
    }
    started.on('error', (fault) => fallen(`the PDF worker fell: ${fault}`))
    started.on('exit', (code) => fallen(`the PDF worker ended with ${code}`))
    return started
  }

  return {
    give<T>(order: Order): Promise<T> {
      worker ??= start()
      const id = ++last
      return new Promise<T>((resolve, reject) => {
        // What is no data does not travel: that throws here, before anybody waits for it.
        worker?.postMessage({ id, order })
        const patience = setTimeout(() => void worker?.terminate(), PATIENCE_MS)
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
        worker?.ref() // while somebody waits the process must not end
      })
    },
    async close() {
      await worker?.terminate()
    },
  }
}
