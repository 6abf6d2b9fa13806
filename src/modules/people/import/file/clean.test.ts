import { expect, test } from 'vitest'
import { clean } from './clean.ts'

test('a cell is read as a person would read it', () => {
  expect(clean('\u00a0Zoe\u0308 \u200b  Maes ')).toBe('Zoë Maes')
})

test('of a heap of accents on one letter no more is read than a letter can have', () => {
  expect(clean(`Zoe${'\u0301\u0323'.repeat(20_000)} Maes`).length).toBeLessThan(50)
})
