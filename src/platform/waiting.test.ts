import { expect, test } from 'vitest'
import type { Due, Module, Waiting } from './module.ts'
import type { Services } from './services.ts'
import { waitedAt, waitsFor } from './waiting.ts'
import type { Who } from './who.ts'

const now = new Date('2026-12-01T12:00:00Z')
const one = (title: string, rank: number, due?: Due): Waiting => ({
  title,
  href: `/${title}`,
  rank,
  ...(due && { due }),
})
const inHouse = (...all: Waiting[]) =>
  waitsFor(
    [{ waits: async () => all } as Partial<Module> as Module],
    { now: () => now } as Services,
    {} as Who,
    'nl',
  ).then((waiting) => waiting.map(({ title }) => title))

test('what is late comes before what presses, and of two alike the one that is due first', async () => {
  expect(
    await inHouse(
      one('whenever', 10),
      one('next-week', 50, { day: '2026-12-08' }),
      one('yesterday', 50, { day: '2026-11-30' }),
      one('tomorrow', 50, { day: '2026-12-02' }),
      one('an-hour-ago', 90, { day: '2026-12-01', at: new Date('2026-12-01T11:00:00Z') }),
    ),
  ).toEqual(['yesterday', 'an-hour-ago', 'whenever', 'tomorrow', 'next-week'])
})

test('who is not to be told that they are late does not stand before others', async () => {
  const kindly = one('sign', 50, { day: '2026-11-01', kindly: 'het kan nog' })
  expect(await inHouse(kindly, one('mail', 10))).toEqual(['mail', 'sign'])
})

test('a thing is counted where it is done, and what is asked of everybody in no menu', () => {
  const asked = { title: '', text: '', button: '' }
  const waiting = [
    { ...one('a', 1), href: '/policies/interview' },
    { ...one('b', 1, { day: '2026-11-30' }), href: '/policies' },
    { ...one('c', 1), href: '/policies-of-old' },
    { ...one('d', 1), href: '/outbox?state=failed' },
    { ...one('e', 1), href: '/sign/1', asked },
  ]
  expect([...waitedAt(['/', '/policies', '/outbox', '/sign'], waiting, now)]).toEqual([
    ['/policies', { count: 2, late: true }],
    ['/outbox', { count: 1, late: false }],
  ])
})
