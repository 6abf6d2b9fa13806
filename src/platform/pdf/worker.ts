import { parentPort } from 'node:worker_threads'
import { carryOut, type Delivery, type Order } from './desk.ts'

// The compiler blocks while it works, so it has a thread of its own.
parentPort?.on('message', async ({ id, order }: { id: number; order: Order }) => {
  let delivery: Delivery
  try {
    delivery = { id, value: await carryOut(order) }
  } catch (fault) {
    delivery = { id, fault: fault instanceof Error ? fault.message : String(fault) }
  }
  parentPort?.postMessage(delivery)
})
