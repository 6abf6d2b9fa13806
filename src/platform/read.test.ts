import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { ReadDb } from './db/connect.ts'
import { ask, read } from './read.ts'
import { NotFound } from './result.ts'
import type { Services } from './services.ts'
import type { Env } from './web/env.ts'
import { SignInFirst } from './web/guard.ts'
import { has, visitor, type Who } from './who.ts'

const db = { name: 'the database' } as unknown as ReadDb
const now = () => new Date('2026-11-20T10:00:00Z')
const coach: Who = { ...visitor, kind: 'person', id: 'x', name: 'Carla', roles: new Set(['coach']) }

const seats = read({
  name: 'canteen.seats',
  who: (who) => has(who, 'coach'),
  query: z.object({ table: z.coerce.number().int().min(1), window: z.string().optional() }),
  read: async (from, query, { who, language, now }) => ({
    query,
    language,
    for: who.name,
    at: now,
    sameDb: from === db,
  }),
})

/** What somebody is answered, or the name of what is thrown. */
async function asked(who: Who, address: string, given?: unknown) {
  const app = new Hono<Env>()
    .get('/', async (c) => {
      c.set('who', who)
      c.set('language', 'fr')
      return c.json(await ask(c, { read: db, now } as Services, seats, ...(given ? [given] : [])))
    })
    .onError((error, c) => c.json(error.name))
  return (await app.request(address)).json()
}

test('what an address asks is read through the eyes of whoever asks', async () => {
  expect(await asked(coach, '/?table=7&window=yes')).toEqual({
    query: { table: 7, window: 'yes' },
    language: 'fr',
    for: 'Carla',
    at: '2026-11-20T10:00:00.000Z',
    sameDb: true,
  })
  expect(await asked(coach, '/?table=7', { table: 8 })).toMatchObject({ query: { table: 8 } })
})

test('whoever may not ask finds nothing, whatever is asked; a visitor signs in first', async () => {
  for (const address of ['/?table=7', '/?table=x', '/']) {
    expect(await asked({ ...coach, roles: new Set() }, address)).toBe(new NotFound().name)
    expect(await asked(visitor, address)).toBe(new SignInFirst().name)
  }
})

test('where what is asked makes no sense there is nothing', async () => {
  for (const address of ['/', '/?table=x', '/?table=0'])
    expect(await asked(coach, address)).toBe(new NotFound().name)
})
