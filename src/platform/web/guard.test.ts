import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { NotFound } from '../result.ts'
import { command, everyone, has, isPerson, visitor, type Who } from '../who.ts'
import type { Env } from './env.ts'
import { admit, requirePerson, SignInFirst, signInAddress } from './guard.ts'

const ID = '0198f000-0000-7000-8000-000000000000'
const fatima: Who = { ...visitor, kind: 'person', id: ID, name: 'Fatima Aziz' }
const owner: Who = { ...fatima, roles: new Set(['owner']) }

/** What becomes of somebody at a page with this guard: the answer, or the name of what is thrown. */
async function at(who: Who, guard: (c: Parameters<typeof admit>[0]) => unknown) {
  const app = new Hono<Env>()
    .get('/', (c) => {
      c.set('who', who)
      return c.json(guard(c) ?? null)
    })
    .onError((error, c) => c.text(error.name))
  return (await app.request('/')).text()
}

const byOwners = (c: Parameters<typeof admit>[0]) => admit(c, (who) => has(who, 'owner')).name

test('whoever may comes in; a visitor signs in first, and for anybody else there is nothing', async () => {
  expect(await at(owner, byOwners)).toBe('"Fatima Aziz"')
  expect(await at(fatima, byOwners)).toBe(new NotFound().name)
  expect(await at(command, byOwners)).toBe(new NotFound().name)
  expect(await at(visitor, byOwners)).toBe(new SignInFirst().name)
  expect(await at(visitor, (c) => admit(c, everyone).kind)).toBe('"visitor"')
  expect(await at(fatima, (c) => admit(c, isPerson).kind)).toBe('"person"')
})

test('only a person has an id of their own', async () => {
  expect(await at(fatima, requirePerson)).toBe(`"${ID}"`)
  for (const who of [visitor, command, { ...fatima, id: null }])
    expect(await at(who, requirePerson)).toBe(new SignInFirst().name)
})

const addressOf = async (path: string, init?: RequestInit) => {
  const app = new Hono<Env>().all('*', (c) => c.text(signInAddress(c)))
  return (await app.request(`http://leidraad.test${path}`, init)).text()
}

test('after signing in a page is shown, and a form is not sent again: the page that it stood on is', async () => {
  expect(await addressOf('/people?q=a%26b')).toBe('/sign-in?to=%2Fpeople%3Fq%3Da%2526b')
  const sent = (referer?: string) =>
    addressOf('/people/1/details', { method: 'POST', headers: referer ? { referer } : {} })
  expect(await sent('http://leidraad.test/people/1?tab=2')).toBe(
    '/sign-in?to=%2Fpeople%2F1%3Ftab%3D2',
  )
  expect(await sent()).toBe('/sign-in')
  expect(await sent('geen adres')).toBe('/sign-in')
})

test('nobody is sent to another address, whatever the browser says it came from', async () => {
  const headers = { referer: 'https://kwaad.example/val?x=1' }
  expect(await addressOf('/people', { method: 'POST', headers })).toBe('/sign-in?to=%2Fval%3Fx%3D1')
})
