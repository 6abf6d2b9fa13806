import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from './dates.ts'

test.each([
  ...[
    '2026-11-20',
    '20-11-2026',
    '20/11/2026',
    '20.11.2026',
    '20 11 2026',
    '2026/11/20',
    '20261120',
  ],
  ...[
    '46346',
    '46346,0',
    '46346.5',
    '2026-11-20 00:00:00',
    '20-11-2026 0:00',
    '2026-11-20T00:00:00Z',
  ],
  ...['20 november 2026', '20-nov-2026', '20 nov. 2026', '20. November 2026', '20 novembre 2026'],
])('%s is 20 November 2026', (text) => expect(readDate(text)).toEqual({ day: '2026-11-20' }))

test.each([
  ['1er août 2026', '2026-08-01'],
  ['1 maart 2026', '2026-03-01'],
  ['3. März 2026', '2026-03-03'],
  ['3/4/2026', '2026-04-03'],
  ['29-02-2024', '2024-02-29'],
  ['2026-11-20T23:00:00Z', '2026-11-21'],
  ['2026-06-20T22:00:00.000Z', '2026-06-21'],
  ['2026-11-20T22:59:00Z', '2026-11-20'],
  ['2026-11-20 23:30:00 UTC', '2026-11-21'],
  ['20-11-2026 23:00 +0000', '2026-11-21'],
  ['2026-11-21T00:00:00+01:00', '2026-11-21'],
  ['2026-11-21T00:00:00+02', '2026-11-20'],
  ['2026-11-20T20:00:00-05:00', '2026-11-21'],
  ['2026-11-20T23:00:00', '2026-11-20'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
  ['9999-12-31T23:00:00Z', null],
  ['', null],
  ['31-12-9999', null],
])('%s is %s', (text, day) => expect(readDate(text)).toEqual({ day }))

test.each([
  ['20-11-26', 'date-two-digit-year'],
  ['20-nov-26', 'date-two-digit-year'],
  ['20/11/’26', 'date-two-digit-year'],
  ['31-11-2026', 'date-impossible'],
  ['29-02-2026', 'date-impossible'],
  ['2026-13-40', 'date-impossible'],
  ['0-0-2026', 'date-impossible'],
  ['11/20/2026', 'date-month-first'],
  ['20-11-1026', 'date-year'],
  ['20-11-2226', 'date-year'],
  ['volgende week', 'date-unreadable'],
  ['12', 'date-unreadable'],
  ['99999', 'date-unreadable'],
  ['20 foo 2026', 'date-unreadable'],
])('%s is refused: %s', (text, fault) => expect(readDate(text)).toEqual({ fault }))

test('every day of Excel is the day that it shows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 14_611, max: 73_050 }), (serial) => {
      const day = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
      const [y, m, d] = day.split('-')
      expect(readDate(String(serial))).toEqual({ day })
      expect(readDate(`${Number(d)}/${Number(m)}/${y}`)).toEqual({ day })
    }),
  )
})
