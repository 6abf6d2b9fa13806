import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayExists,
  dayOf,
  daysBetween,
  isDay,
  isWeekday,
  isWorkingDay,
  later,
  MINUTE,
} from './calendar.ts'

const anyDay = fc
  .date({
    min: new Date('1900-01-01T12:00:00Z'),
    max: new Date('2100-12-31T12:00:00Z'),
    noInvalidDate: true,
  })
  .map(dayOf)
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

test('so many days on and as many back is the same day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
      expect(addDays(addDays(day, days), -days)).toBe(day)
      expect(daysBetween(day, addDays(day, days))).toBe(days)
    }),
  )
})

test('of two days the earlier stays the earlier, however many days or months are added', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: -600, max: 600 }), (one, other, n) => {
      const [before = '', after = ''] = [one, other].sort()
      expect(addDays(before, n) <= addDays(after, n)).toBe(true)
      expect(addMonths(before, n) <= addMonths(after, n)).toBe(true)
    }),
  )
})

describe('months', () => {
  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %d is %s', (day, months, then) => expect(addMonths(day, months)).toBe(then))

  test('none is skipped, and none is entered too far', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const then = addMonths(day, months)
        expect(monthOf(then)).toBe(monthOf(day) + months)
        expect(then.slice(8) <= day.slice(8)).toBe(true)
      }),
    )
  })
})

describe('working days', () => {
  test.each([
    ['2026-11-18', 3, {}, '2026-11-23'],
    ['2026-11-18', 3, { saturdays: true }, '2026-11-21'],
    ['2026-11-21', 1, {}, '2026-11-23'],
    ['2026-12-24', 1, { holidays: new Set(['2026-12-25']) }, '2026-12-28'],
    ['2026-12-24', 1, { saturdays: true, holidays: new Set(['2026-12-25']) }, '2026-12-26'],
  ])('from %s the %dth, %j, is %s', (day, count, week, then) =>
    expect(addWorkingDays(day, count, week)).toBe(then),
  )

  const anyWeek = fc.record({
    saturdays: fc.boolean(),
    holidays: fc.array(anyDay, { maxLength: 20 }).map((days) => new Set(days)),
  })

  test('never end in a weekend or on a holiday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), anyWeek, (day, count, week) => {
        expect(isWeekday(addWorkingDays(day, count))).toBe(true)
        const then = addWorkingDays(day, count, week)
        expect(isWorkingDay(then, week)).toBe(true)
        expect(week.holidays.has(then)).toBe(false)
      }),
    )
  })

  test('are as many as were asked for, whichever way they are counted', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), anyWeek, (day, count, week) => {
        const length = daysBetween(day, addWorkingDays(day, count, week))
        const passed = Array.from({ length }, (_, at) => addDays(day, at + 1))
        expect(passed.filter((one) => isWorkingDay(one, week))).toHaveLength(count)
      }),
    )
  })
})

/** The night in which an hour is left out, and the one in which an hour comes twice. */
describe.each([
  ['spring', '2026-03-29', '2026-03-28T23:00:00Z', 23],
  ['autumn', '2026-10-25', '2026-10-24T22:00:00Z', 25],
])('the night of the clocks in %s', (_, day, midnight, hours) => {
  const minutes = (n: number) => later(new Date(midnight), n * MINUTE)

  test(`a day of ${hours} hours is one day`, () => {
    expect(dayOf(minutes(-1))).toBe(addDays(day, -1))
    expect(dayOf(minutes(hours * 60))).toBe(addDays(day, 1))
    expect(daysBetween(addDays(day, -1), addDays(day, 1))).toBe(2)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: hours * 60 - 1 }), (n) => {
        expect(dayOf(minutes(n))).toBe(day)
      }),
    )
  })
})

describe('what is no day', () => {
  test.each([
    '',
    'tomorrow',
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '20261120',
    '2026-1-2',
    '2026-11-20T00:00',
    '2026-11-20[u-ca=hebrew]',
    '+002026-11-20',
    '-002026-11-20',
    ' 2026-11-20',
    '２０２６-11-20',
  ])('%j does not exist', (text) => {
    expect(dayExists(text)).toBe(false)
    expect(isDay(text)).toBe(false)
  })

  test.each(['0000-01-01', '0026-11-30', '0126-03-01', '1899-12-31', '2101-01-01', '9999-12-31'])(
    '%s exists, in a year in which nobody works',
    (text) => {
      expect(dayExists(text)).toBe(true)
      expect(isDay(text)).toBe(false)
    },
  )

  test.each(['1900-01-01', '2024-02-29', '2026-11-20', '2100-12-31'])('%s is one', (text) =>
    expect(isDay(text)).toBe(true),
  )
})
