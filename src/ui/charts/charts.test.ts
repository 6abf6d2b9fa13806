import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../platform/calendar.ts'
import { wordsAt } from './curve.tsx'
import { plotOf, ticksOf } from './plot.ts'
import { projected } from './projection.ts'

test('the projection keeps the pace of the last seven days and stops at the target', () => {
  const points = Array.from({ length: 10 }, (_, at) => ({
    day: addDays('2026-11-06', at),
    total: at * 10,
  }))
  const ahead = projected(points, 105, '2026-11-18')
  expect(ahead.map(({ total }) => total)).toEqual([100, 105, 105])
  expect(ahead.at(-1)?.day).toBe('2026-11-18')
})

test('one day is no pace, and a due date that has passed needs no projection', () => {
  expect(projected([{ day: '2026-11-06', total: 3 }], 9, '2026-12-04')).toEqual([])
  const late = [
    { day: '2026-11-06', total: 3 },
    { day: '2026-11-09', total: 5 },
  ]
  expect(projected(late, 9, '2026-11-07')).toEqual([])
})

test('dates below the axis never touch, however long the round', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
      const points = [{ day: '2026-01-01', total: 0 }]
      const ticks = ticksOf(plotOf(points, 10, addDays('2026-01-01', days)))
      const gaps = ticks.slice(1).map(({ x }, at) => x - (ticks[at]?.x ?? 0))
      expect(ticks.length).toBeGreaterThan(0)
      for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(24.9)
    }),
  )
})

test('the words beside the last point never cross the line of the due date', () => {
  for (let x = 35; x <= 100; x++)
    for (let due = 0; due <= 100; due++) {
      const words = wordsAt(x, due)
      const [from, to] = words.anchor === 'end' ? [words.x - 34, words.x] : [words.x, words.x + 34]
      expect(due > from && due < to, `at ${x}, due at ${due}`).toBe(false)
    }
})
