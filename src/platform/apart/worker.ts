import { parentPort, workerData } from 'node:worker_threads'
import { handedOver, type Work } from './task.ts'

/** What comes back: pieces on the way, and at the end a value. */
export type Delivery = { piece: unknown } | { value: unknown }

/** Makes a program of this work: it does it once, with what it was started with, and ends. */
export async function doApart<Input, Output, Piece>(work: Work<Input, Output, Piece>) {
  const tell = (piece: Piece) => deliver({ piece })
  deliver({ value: await work(workerData, tell) })
}

const deliver = (delivery: Delivery) =>
  parentPort?.postMessage(delivery, 'value' in delivery ? handedOver(delivery.value) : [])
