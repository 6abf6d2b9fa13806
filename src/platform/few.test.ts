import { expect, test } from 'vitest'
import { few } from './few.ts'

test('two at once, whoever came last goes first, and a fault keeps nobody waiting', async () => {
  const amongFew = few(2)
  const begun: number[] = []
  const ends: (() => void)[] = []
  const all = [1, 2, 3, 4, 5].map((number) =>
    amongFew(async () => {
      begun.push(number)
      await new Promise<void>((resolve) => ends.push(resolve))
      if (number === 2) throw new Error('two')
      return number
    }).catch(() => 0),
  )
  expect(begun).toEqual([1, 2])
  for (let end = ends.shift(); end; end = ends.shift()) {
    end()
    await new Promise(setImmediate)
  }
  expect(begun).toEqual([1, 2, 5, 4, 3])
  expect(await Promise.all(all)).toEqual([1, 0, 3, 4, 5])
})
