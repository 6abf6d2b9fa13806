import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moment } from './moment.ts'

const read = (written: unknown) => moment.safeParse(written).data

test('what we write ourselves is read back', () => {
  const within = { min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(within), (at) => {
      expect(read(at.toISOString())).toEqual(at)
    }),
  )
})

test.each([
  '-271821-04-20T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '1899-12-31T23:59:59Z',
  '2101-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-02-30T00:00:00Z',
  '2026-11-30T25:00:00Z',
  '2026-11-30',
  'now',
  '',
  0,
])('%j is no moment', (written) => expect(read(written)).toBeUndefined())

test('whatever is written, it is a moment that the database knows, or none', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (at) => {
      const year = read(at.toISOString())?.getUTCFullYear() ?? 2000
      expect(year).toBeGreaterThanOrEqual(1900)
      expect(year).toBeLessThanOrEqual(2100)
    }),
  )
})
