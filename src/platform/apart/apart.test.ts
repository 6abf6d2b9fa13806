import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createApart, Gone, task } from './index.ts'
import type { tried } from './testing/apart.ts'

const program = 'platform/apart/testing/apart.ts'
const trial = task<typeof tried>({ program, ms: 20_000, memoryMB: 32 })
const hasty = task<typeof tried>({ program, ms: 400, memoryMB: 32 })
const apart = createApart()

test('what a file says comes back, in pieces and whole, and its bytes come back too', async () => {
  const pieces: number[] = []
  const bytes = new Uint8Array(70_000).fill(7)
  const read = await apart.run(trial, { bytes, does: 'counts' }, { told: (n) => pieces.push(n) })

  expect(read).toEqual({ bytes: new Uint8Array(70_000).fill(7), count: 70_000 })
  expect(pieces).toEqual([70_000])
})

describe('a file that is too much', () => {
  test.each(['hangs', 'backtracks'] as const)('is left at its time: %s', async (does) => {
    expect(await apart.run(hasty, { does }, {})).toEqual({ refused: 'file-too-hard' })
  })

  test.each(['gobbles', 'ends'] as const)('is left when its memory is full: %s', async (does) => {
    expect(await apart.run(trial, { does }, {})).toEqual({ refused: 'file-too-hard' })
  })

  test('keeps nobody waiting meanwhile', async () => {
    const turns: number[] = []
    const reading = apart.run(hasty, { does: 'hangs' }, {})
    for (let turn = 0; turn < 5; turn++) {
      await wait(1)
      turns.push(turn)
    }
    expect(turns).toHaveLength(5)
    await reading
  })
})

test('our own fault is a fault, and not the file’s', async () => {
  await expect(apart.run(trial, { does: 'breaks' }, {})).rejects.toThrow('broken')
  const listener = () => {
    throw new Error('not told')
  }
  await expect(apart.run(trial, { does: 'counts' }, { told: listener })).rejects.toThrow('not told')
})

describe('whoever leaves', () => {
  test('takes the work along', async () => {
    const leaving = new AbortController()
    const reading = apart.run(trial, { does: 'hangs' }, { signal: leaving.signal })
    setTimeout(() => leaving.abort(), 50)
    await expect(reading).rejects.toThrow(Gone)
    await expect(apart.run(trial, { does: 'hangs' }, leaving)).rejects.toThrow(Gone)
  })

  test('gives up the place in the line', async () => {
    const line = createApart()
    const first = Promise.withResolvers<string>()
    const done = line.inTurn(() => first.promise, {})
    const leaving = new AbortController()
    const waiting = line.inTurn(async () => 'second', { ms: 60_000, signal: leaving.signal })
    leaving.abort()
    await expect(waiting).rejects.toThrow(Gone)
    first.resolve('first')
    expect(await done).toBe('first')
    expect(await line.inTurn(async () => 'third', {})).toBe('third')
  })
})

describe('one file at a time', () => {
  test('the others follow in their order, also after one that failed', async () => {
    const line = createApart()
    const order: string[] = []
    const fails = line.inTurn(async () => {
      await wait(5)
      order.push('first')
      throw new Error('first')
    }, {})
    const follow = ['second', 'third'].map((name) =>
      line.inTurn(async () => order.push(name), { ms: 60_000 }),
    )
    await expect(fails).rejects.toThrow('first')
    await Promise.all(follow)
    expect(order).toEqual(['first', 'second', 'third'])
  })

  test('who is one too many, or has waited long enough, is told so at once', async () => {
    const line = createApart()
    const first = Promise.withResolvers<void>()
    const done = line.inTurn(() => first.promise, {})
    const busy = { refused: 'file-busy' }
    expect(await line.inTurn(async () => 'impatient', { ms: 0 })).toEqual(busy)

    const waiting = [1, 2].map((n) => line.inTurn(async () => n, { ms: 60_000 }))
    expect(await line.inTurn(async () => 'fourth', { ms: 60_000 })).toEqual(busy)
    // Work that somebody already said yes to waits for as long as it takes.
    const job = line.inTurn(async () => 'job', {})
    first.resolve()
    await done
    expect(await Promise.all([...waiting, job])).toEqual([1, 2, 'job'])
  })
})
