import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'

const world = useWorld()

beforeAll(() => world.given.organisation())

test('while the database is away a page says so, in the organisation’s name, and it comes back by itself', async () => {
  const browser = await world.as(await world.given.person('Sanne de Wit'))
  expect((await browser.get('/me')).status).toBe(200)

  const { db } = world
  const original = db.getExecutor
  db.getExecutor = () => {
    throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' })
  }
  const away = await browser.get('/me')
  expect(away.status).toBe(503)
  expect(await away.text()).toContain('Even geduld')
  expect((await browser.get('/healthz')).status).toBe(200)

  db.getExecutor = original
  expect((await browser.get('/me')).status).toBe(200)
})

test('what is not there and what is not for you look the same', async () => {
  const browser = await world.as(await world.given.person('Tom Claes'))
  const nowhere = await browser.get('/nergens')
  const forbidden = await browser.get('/overview')
  expect([nowhere.status, forbidden.status]).toEqual([404, 404])
  const bare = async (reply: Response) =>
    (await reply.text()).replaceAll(/nonce="[^"]*"|href="[^"]*"/g, '')
  expect(await bare(nowhere)).toBe(await bare(forbidden))
})

test('a form from another address is refused, with the way back', async () => {
  const browser = await world.as(await world.given.person('Ina Elders'))
  const reply = await world.house.app.request('/session/end', {
    method: 'POST',
    headers: {
      origin: 'https://kwaad.example',
      'content-type': 'application/x-www-form-urlencoded',
      cookie: `leidraad=${browser.cookies.get('leidraad')}`,
    },
  })
  expect(reply.status).toBe(403)
  expect((await browser.get('/me')).status).toBe(200)
})
