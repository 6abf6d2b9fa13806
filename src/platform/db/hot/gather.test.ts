import { expect, test } from 'vitest'
import { gathered } from './gather.ts'

const db = {}

test('questions of one moment are asked at once, and those of the next together after it', async () => {
  const asked: number[][] = []
  const double = gathered(async (_: object, keys: number[]) => {
    asked.push(keys)
    return keys.map((key) => key * 2)
  })

  const first = [double(db, 1), double(db, 2)]
  const later = first.map(async (answer, at) => double(db, (await answer) + at))

  expect(await Promise.all([...first, ...later])).toEqual([2, 4, 4, 10])
  expect(asked).toEqual([
    [1, 2],
    [2, 5],
  ])
})

test('who asks during a query gets an answer that was read after the question', async () => {
  let world = 'old'
  let answerNow = () => {}
  const look = gathered(async (_: object, keys: string[]) => {
    const seen = world
    if (seen === 'old')
      await new Promise<void>((resolve) => {
        answerNow = resolve
      })
    return keys.map(() => seen)
  })

  const before = look(db, 'a')
  await new Promise((resolve) => setImmediate(resolve))
  await new Promise((resolve) => setImmediate(resolve))
  world = 'new'
  const after = look(db, 'b')
  answerNow()

  expect(await Promise.all([before, after])).toEqual(['old', 'new'])
})

test('a query that fails fails for those who waited for it, and for nobody after them', async () => {
  let broken = true
  const ask = gathered(async (_: object, keys: number[]) => {
    if (broken) throw new Error('away')
    return keys
  })

  const failed = await Promise.allSettled([ask(db, 1), ask(db, 2)])
  broken = false

  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await ask(db, 3)).toBe(3)
})

test('databases are not mixed up', async () => {
  const name = gathered(async (which: { name: string }, keys: number[]) =>
    keys.map(() => which.name),
  )
  expect(await Promise.all([name({ name: 'a' }, 1), name({ name: 'b' }, 1)])).toEqual(['a', 'b'])
})
