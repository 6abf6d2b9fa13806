import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, daysBetween, isWorkingDay } from './calendar.ts'
import {
  holidaysOf,
  workingDayOfStep,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingWeekOf,
} from './working-days.ts'

/**
 * Written by hand from the lists of the governments, read 2026-11: rijksoverheid.nl, "Officiële feestdagen", and
 * werk.belgie.be, "Feestdagen" (royal decree of 18 April 1974, article 1).
 */
const official: Record<'NL' | 'BE', Record<number, string>> = {
  NL: {
    2026: '01-01 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26',
    2027: '01-01 03-28 03-29 04-27 05-06 05-16 05-17 12-25 12-26',
    2028: '01-01 04-16 04-17 04-27 05-25 06-04 06-05 12-25 12-26',
    2029: '01-01 04-01 04-02 04-27 05-10 05-20 05-21 12-25 12-26',
    2030: '01-01 04-21 04-22 04-27 05-05 05-30 06-09 06-10 12-25 12-26',
  },
  BE: {
    2026: '01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25',
    2027: '01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25',
    2028: '01-01 04-17 05-01 05-25 06-05 07-21 08-15 11-01 11-11 12-25',
    2029: '01-01 04-02 05-01 05-10 05-21 07-21 08-15 11-01 11-11 12-25',
    2030: '01-01 04-22 05-01 05-30 06-10 07-21 08-15 11-01 11-11 12-25',
  },
}
const years = (['NL', 'BE'] as const).flatMap((country) =>
  Object.entries(official[country]).map(
    ([year, days]) => [country, Number(year), days.split(' ')] as const,
  ),
)

describe('public holidays', () => {
  test.each(years)('%s in %d: each of them and no other', async (country, year, days) => {
    const found = [...(await holidaysOf(country, year))].sort()
    expect(found).toEqual(days.map((day) => `${year}-${day}`))
  })

  test('a day on which most people work is none', async () => {
    const nl = await workingWeekOf('NL')
    for (const day of ['2026-04-03', '2026-05-05', '2026-12-31', '2027-03-26'])
      expect([day, isWorkingDay(day, nl)]).toEqual([day, true])
    expect(isWorkingDay('2028-04-27', nl)).toBe(false)
    expect((await holidaysOf('NL', 2025)).has('2025-05-05')).toBe(true)
    // King's Day of a year in which the 27th is a Sunday.
    expect((await holidaysOf('NL', 2025)).has('2025-04-26')).toBe(true)
  })

  test('neighbours have days of their own', async () => {
    expect((await holidaysOf('FR', 2026)).has('2026-07-14')).toBe(true)
    expect((await holidaysOf('DE', 2026)).has('2026-04-03')).toBe(true)
    expect((await holidaysOf('LU', 2026)).has('2026-06-23')).toBe(true)
    const [fr, de] = [await workingWeekOf('FR'), await workingWeekOf('DE')]
    expect([isWorkingDay('2026-11-11', fr), isWorkingDay('2026-11-11', de)]).toEqual([false, true])
  })
})

test('a reminder of a Sunday comes on Friday before the date, and on Monday on it', async () => {
  const be = await workingWeekOf('BE')
  expect(workingDayOfStep('2026-11-29', '2026-12-06', be)).toBe('2026-11-27')
  expect(workingDayOfStep('2026-12-06', '2026-12-06', be)).toBe('2026-12-07')
  expect(workingDayOfStep('2026-12-13', '2026-12-06', be)).toBe('2026-12-14')
})

test('around Easter a step passes over the whole weekend', async () => {
  const nl = await workingWeekOf('NL')
  expect(workingDayOfStep('2026-04-06', '2026-04-07', nl)).toBe('2026-04-03')
  expect(workingDayOfStep('2026-04-04', '2026-04-04', nl)).toBe('2026-04-07')
  const de = await workingWeekOf('DE')
  expect(workingDayOfStep('2026-04-06', '2026-04-07', de)).toBe('2026-04-02')
})

test('any step moves to the nearest working day on its own side of the date', async () => {
  const weeks = await Promise.all((['NL', 'BE', 'FR', 'DE', 'LU'] as const).map(workingWeekOf))
  const days = fc.integer({ min: 0, max: 1825 }).map((at) => addDays('2026-01-01', at))
  fc.assert(
    fc.property(
      fc.constantFrom(...weeks),
      days,
      fc.integer({ min: -30, max: 30 }),
      (week, dueOn, by) => {
        const step = addDays(dueOn, by)
        const told = workingDayOfStep(step, dueOn, week)
        expect(isWorkingDay(told, week)).toBe(true)
        const [from, to] = told < step ? [told, step] : [step, told]
        expect(told < dueOn).toBe(by < 0)
        expect(between(from, to).every((day) => day === told || !isWorkingDay(day, week))).toBe(
          true,
        )
        expect(told).toBe((by < 0 ? workingDayOnOrBefore : workingDayOnOrAfter)(step, week))
      },
    ),
  )
})

const between = (from: Day, to: Day) =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at))
