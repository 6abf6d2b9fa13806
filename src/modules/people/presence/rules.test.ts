import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/calendar.ts'
import { goneSince, hasEnded, type Stay, standingOf } from './rules.ts'

const today = '2026-11-30'
const stay = (given: Partial<Stay>): Stay => ({
  startsOn: null,
  endsOn: null,
  leftAt: null,
  here: true,
  ...given,
})

test('the last day is a day of work, and the day after it is not', () => {
  expect(hasEnded({ endsOn: today }, today)).toBe(false)
  expect(hasEnded({ endsOn: today }, '2026-12-01')).toBe(true)
  expect(hasEnded({ endsOn: null }, '2100-12-31')).toBe(false)
})

test.each<[string, Partial<Stay>, object]>([
  ['works here', {}, { is: 'here' }],
  ['began today', { startsOn: today }, { is: 'here' }],
  ['begins tomorrow', { startsOn: '2026-12-01' }, { is: 'coming', on: '2026-12-01' }],
  ['has their last day', { endsOn: today }, { is: 'leaving', on: today }],
  ['had it yesterday', { endsOn: '2026-11-29', here: false }, { is: 'gone', since: today }],
  ['had it and is the last owner', { endsOn: '2026-11-29' }, { is: 'kept', on: '2026-11-29' }],
  [
    'was marked as left before the end date',
    { leftAt: new Date('2026-11-20T10:00:00Z'), endsOn: '2026-12-31', here: false },
    { is: 'gone', since: '2026-11-20' },
  ],
])('how somebody stands who %s', (_, given, standing) => {
  expect(standingOf(stay(given), today)).toEqual(standing)
})

test('whoever left is gone since the day after the end date, however late that was written down', () => {
  const moments = fc.date({
    min: new Date('2020-01-01T12:00:00Z'),
    max: new Date('2030-01-01T12:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moments, fc.integer({ min: -400, max: 400 }), (leftAt, days) => {
      const endsOn = addDays(dayOf(leftAt), days)
      const since = goneSince({ leftAt, endsOn })
      expect(since).toBe(days < 0 ? addDays(endsOn, 1) : dayOf(leftAt))
    }),
  )
})
