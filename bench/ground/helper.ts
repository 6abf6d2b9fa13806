import { fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { root } from '../../src/platform/root.ts'

/**
 * A program of this folder (or of another, by its whole path) in a process of its own, so that what it costs is not counted with what is measured
 * (the cores are shared all the same). It is asked one thing at a time and answers each once.
 */
export function helper<Question extends object, Answer>(program: string) {
  const child = fork(resolve(root, 'bench/ground', program), { stdio: 'inherit' })
  const ended = once(child, 'exit')
  return {
    async ask(question: Question): Promise<Answer> {
      child.send(question)
      const [answer] = await Promise.race([
        once(child, 'message'),
        ended.then(([code]) => Promise.reject(new Error(`${program} ended with ${code}`))),
      ])
      return answer as Answer
    },
    async close() {
      child.disconnect()
      await ended
    },
  }
}

export interface Load {
  port: number
  /** Sent in turn, over again until `count` are done. */
  requests: string[]
  count?: number
  connections: number
  /** The status that every answer must have. */
  expect: number
}

export interface Loaded {
  perSecond: number
  p50: number
  p99: number
  /** Bytes of one answer's body, as they came over the wire. */
  bytes: number
}

/** Starts the load generator. */
export const generator = () => helper<Load, Loaded>('load.ts')

/** Somebody on the way from the link in their mail to the thanks. */
export interface Walker {
  link: string
  requestId: string
  name: string
}

export interface Walk {
  port: number
  walkers: Walker[]
  connections: number
  /** Of the text that they read. */
  sha: string
  /** All of them take a step before anybody takes the next, so that each step has a rate of its own. */
  stepwise?: boolean
}

export interface Walked {
  /** People from link to thanks. */
  perSecond: number
  /** Of each step, where they went stepwise. */
  steps: Record<string, number>
}

/** Starts the people who walk. */
export const walkers = () => helper<Walk, Walked>('walkers.ts')
