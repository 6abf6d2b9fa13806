import { beforeAll, expect, test } from 'vitest'
import { HOME, useWorld } from '../../test/world.ts'

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

test('a signature of which the line broke after it was kept is not called lost, and trying again says that it stands', async () => {
  const person = await world.given.person('Noor Bakker')
  await world.given.round(await world.given.published())
  const path = `/sign/${(await world.given.requestOf(person)).id}/signature`
  const browser = await world.as(person)
  const page = await (await browser.get(path)).text()
  const [, seenSha256 = ''] = /name="seenSha256" value="([0-9a-f]{64})"/.exec(page) ?? []
  const typed = { typedName: 'Noor Bakker', language: 'nl', seenSha256 }

  const { db } = world
  const original = db.transaction
  db.transaction = () => {
    const begun = original.call(db)
    const { execute } = begun
    begun.execute = async (work) => {
      await execute.call(begun, work)
      throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' })
    }
    return begun
  }
  const away = await browser.post(path, typed)
  db.transaction = original
  expect(away.status).toBe(503)
  const said = await away.text()
  expect(said).toContain('weten we niet zeker')
  expect(said).not.toContain('is niet bewaard')

  const again = await browser.post(path, typed)
  expect(again.status).toBe(303)
  const proof = await browser.get(again.headers.get('location') ?? '')
  expect(await proof.text()).toContain('Je hebt dit al ondertekend')
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
  const reply = await world.house.app.request(`${HOME}/session/end`, {
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

test('a fault of ours has a number, by which its line says where it stood and nothing of whom it befell', async () => {
  const browser = await world.as(await world.given.person('Fatima Aziz'))
  const { log } = world.services
  const original = log.error
  const lines: unknown[] = []
  log.error = (line) => lines.push(line)
  const executor = world.db.getExecutor
  world.db.getExecutor = () => {
    throw new TypeError('Fatima Aziz is not a function')
  }
  const reply = await browser.get('/me?q=Fatima')
  world.db.getExecutor = executor
  log.error = original
  expect(reply.status).toBe(500)
  const [, reference] = /<code>([0-9a-f]{8})<\/code>/.exec(await reply.text()) ?? []
  expect(lines).toMatchObject([
    { event: 'fault', reference, route: expect.stringMatching(/^GET \//) },
  ])
})
