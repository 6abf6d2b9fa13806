import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type No, no } from '../result.ts'
import { root } from '../root.ts'
import { handedOver, type Task } from './task.ts'
import { Gone } from './turns.ts'
import type { Delivery } from './worker.ts'

// The sources themselves in tests and scripts, what was built of them in an installation.
const programOf = ({ program }: Pick<Task<never, never>, 'program'>) =>
  import.meta.url.endsWith('.ts')
    ? join(root, 'src', program)
    : join(root, 'dist', program.replace(/\.ts$/, '.js'))

/** New objects are few at a time: a small nursery keeps a worker from taking memory that it does not need. */
const NURSERY_MB = 16

export interface Watching<Piece> {
  signal?: AbortSignal
  told?: (piece: Piece) => void
}

/**
 * Does a task in a thread of its own, which ends with it: at its time, when its memory is full, or when whoever
 * waits has gone. Comes back when the thread is gone, and its memory with it.
 */
export async function run<Input, Output, Piece>(
  task: Task<Input, Output, Piece>,
  input: Input,
  { signal, told }: Watching<Piece>,
): Promise<Output | No<'file-too-hard'>> {
  if (signal?.aborted) throw new Gone()
  const worker = new Worker(programOf(task), {
    workerData: input,
    transferList: handedOver(input),
    resourceLimits: {
      maxOldGenerationSizeMb: task.memoryMB,
      maxYoungGenerationSizeMb: NURSERY_MB,
    },
  })
  const clock = Promise.withResolvers<No<'file-too-hard'>>()
  const timer = setTimeout(() => clock.resolve(no('file-too-hard')), task.ms)
  const leaving = Promise.withResolvers<never>()
  const gone = () => leaving.reject(new Gone())
  signal?.addEventListener('abort', gone)
  try {
    return await Promise.race([ended<Output, Piece>(worker, told), clock.promise, leaving.promise])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', gone)
    await worker.terminate()
  }
}

function ended<Output, Piece>(worker: Worker, told?: (piece: Piece) => void) {
  return new Promise<Output | No<'file-too-hard'>>((resolve, reject) => {
    worker.on('message', (delivery: Delivery) => {
      if ('value' in delivery) return resolve(delivery.value as Output)
      try {
        told?.(delivery.piece as Piece)
      } catch (fault) {
        reject(fault)
      }
    })
    worker.on('error', (fault) =>
      (fault as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? resolve(no('file-too-hard'))
        : reject(fault),
    )
    worker.on('exit', () => resolve(no('file-too-hard')))
  })
}
