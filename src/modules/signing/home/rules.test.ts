import { expect, test } from 'vitest'
import { forecast } from './rules.ts'

test('a forecast needs somebody who was asked, and never passes a hundred', () => {
  expect(forecast([{ total: 93 }], 100)).toBe(93)
  expect(forecast([{ total: 120 }], 100)).toBe(100)
  expect(forecast([], 100)).toBeUndefined()
  expect(forecast([{ total: 0 }], 0)).toBeUndefined()
})
