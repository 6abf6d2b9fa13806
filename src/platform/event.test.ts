import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Saving } from './action.ts'
import type { WriteTx } from './db/connect.ts'
import { event, on } from './event.ts'

const ID = '0198f000-0000-7000-8000-000000000000'
const lent = event('library.lent', 'book', { readerId: z.uuid(), days: z.int() })

test('what happens says its name, the thing and its facts', () => {
  expect(lent(ID, { readerId: ID, days: 14 })).toEqual({
    name: 'library.lent',
    thing: { kind: 'book', id: ID },
    facts: { readerId: ID, days: 14 },
    passing: false,
  })
})

test('a kind is known without anything happening', () => {
  expect([lent.event, lent.thing, Object.keys(lent.shape.shape)]).toEqual([
    'library.lent',
    'book',
    ['readerId', 'days'],
  ])
})

test.each([
  ['is no id', { readerId: 'Tom Claes', days: 14 }],
  ['is half a day', { readerId: ID, days: 0.5 }],
  ['is missing', { readerId: ID }],
  ['nobody knows', { readerId: ID, days: 14, name: 'Tom Claes' }],
])('a fact that %s does not get into the history', (_, facts) => {
  expect(() => lent(ID, facts as never)).toThrow(z.ZodError)
})

test('who follows is named for the table, and asked of the event itself', async () => {
  const seen: unknown[] = []
  const follow = on(lent, async function remindReader(_, { facts }) {
    seen.push(facts.days)
  })
  expect([follow.on, follow.name]).toEqual(['library.lent', 'remindReader'])
  await follow.follow({} as WriteTx, lent(ID, { readerId: ID, days: 7 }), {} as Saving)
  expect(seen).toEqual([7])
})
