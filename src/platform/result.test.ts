import { expect, test } from 'vitest'
import { isNo, no } from './result.ts'

test('a refusal is a word, with facts where the sentence needs them', () => {
  expect(no('full')).toEqual({ refused: 'full' })
  expect(no('full', { most: 3 })).toEqual({ refused: 'full', facts: { most: 3 } })
})

test('a refusal is told from everything else that may come back', () => {
  expect(isNo(no('full'))).toBe(true)
  for (const other of [undefined, null, '', 'refused', 0, [], { id: 'x' }, new Map()])
    expect(isNo(other)).toBe(false)
})
