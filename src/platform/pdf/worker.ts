import { parentPort } from 'node:worker_threads'
import { forgetAll } from './compiler.ts'
import { carryOut, type Delivery, type Order } from './desk.ts'

// The compiler blocks while it works, so it has a thread of its own.
parentPort?.on('message', async (told: 'rest' | { id: number; order: Order }) => {
  if (told === 'rest') {
    forgetAll()
    return parentPort?.close()
  }
  const { id, order } = told
  let delivery: Delivery
  try {
    delivery = { id, value: await carryOut(order) }
  } catch (fault) {
    delivery = { id, fault: fault instanceof Error ? fault.message : String(fault) }
  }
  parentPort?.postMessage(delivery)
})
