import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { MINUTE } from '../../../platform/calendar.ts'
import {
  askCode,
  codeIn,
  givePassword,
  invitation,
  linkIn,
  otherThan,
  PASSWORD,
  post,
  signInByPassword,
  waysIn,
} from '../testing/helpers.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

test('Fatima asks for a code, types it, and is where she wanted to be', async () => {
  const fatima = await world.given.person('Fatima Aziz')
  const browser = await world.as()

  const first = await browser.get('/me/devices')
  expect(first.headers.get('location')).toBe('/sign-in?to=%2Fme%2Fdevices')
  const asked = await askCode(browser, ' Fatima.Aziz@Korenaar.test ', '/me/devices')
  expect(asked.headers.get('location')).toBe('/sign-in/code')

  const [letter] = await post(world)
  expect(letter?.to).toBe(fatima.email)
  expect(letter?.html).toContain(codeIn(letter))
  const reply = await browser.post('/sign-in/code', { code: codeIn(letter) })
  expect(reply.headers.get('location')).toBe('/me/devices')
  expect((await browser.get('/me/devices')).status).toBe(200)
  expect(await waysIn(world, fatima)).toEqual(['mail-code'])
})

test('a code works once, and its link is used up with it', async () => {
  const person = await world.given.person('Eline Once')
  const browser = await world.as()
  await askCode(browser, person.email)
  const [letter] = await post(world)
  expect((await browser.post('/sign-in/code', { code: codeIn(letter) })).status).toBe(303)

  const other = await world.as()
  expect((await other.post('/sign-in/code', { code: codeIn(letter) })).status).toBe(422)
  expect((await other.post(linkIn(letter))).status).toBe(404)
  expect((await other.get(linkIn(letter))).status).toBe(404)
})

test('a code counts only in the browser that asked for it', async () => {
  const person = await world.given.person('Karel Elders')
  await askCode(await world.as(), person.email)
  const [letter] = await post(world)
  const stranger = await world.as()
  await askCode(stranger, 'niemand@korenaar.test')
  expect((await stranger.post('/sign-in/code', { code: codeIn(letter) })).status).toBe(422)
})

test('after five wrong tries even the right code is refused; a new one works', async () => {
  const person = await world.given.person('Bram Gok')
  const browser = await world.as()
  await askCode(browser, person.email)
  const [letter] = await post(world)
  for (let i = 0; i < 5; i++)
    expect((await browser.post('/sign-in/code', { code: otherThan(codeIn(letter)) })).status).toBe(
      422,
    )
  const refused = await browser.post('/sign-in/code', { code: codeIn(letter) })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Vraag een nieuwe')

  await askCode(browser, person.email)
  world.clock.pass(MINUTE)
  const [next] = await post(world)
  expect((await browser.post('/sign-in/code', { code: codeIn(next) })).status).toBe(303)
})

test('of twenty tries at the same moment five are looked at', async () => {
  const person = await world.given.person('Greta Gelijk')
  const browser = await world.as()
  await askCode(browser, person.email)
  const [letter] = await post(world)
  const wrong = otherThan(codeIn(letter))
  await Promise.all(
    Array.from({ length: 20 }, () => browser.post('/sign-in/code', { code: wrong })),
  )
  const looked = await world.db
    .selectFrom('sign_in_tries')
    .select('count')
    .where('what', '=', 'code')
    .where('person_id', '=', person.id)
    .execute()
  expect(looked).toEqual([{ count: 5 }])
})

test('a code lasts a quarter of an hour from the moment that its mail was written', async () => {
  const person = await world.given.person('Lena Laat')
  const browser = await world.as()
  await askCode(browser, person.email)
  const [letter] = await post(world)
  world.clock.pass(16 * MINUTE)
  expect((await browser.post('/sign-in/code', { code: codeIn(letter) })).status).toBe(422)
  expect((await browser.get(linkIn(letter))).status).toBe(404)
})

test('a mail that could not leave within a quarter of an hour is dropped', async () => {
  const person = await world.given.person('Dirk Dicht')
  await askCode(await world.as(), person.email)
  world.clock.pass(16 * MINUTE)
  expect(await post(world)).toEqual([])
})

test('whether an address is known shows neither in the answer nor in the mail box', async () => {
  const person = await world.given.person('Tom Bekend')
  const [known, unknown] = [await world.as(), await world.as()]
  const replies = await Promise.all([
    askCode(known, person.email),
    askCode(unknown, 'wie.dan.ook@elders.test'),
  ])
  const [a, b] = replies.map((reply) => ({
    status: reply.status,
    location: reply.headers.get('location'),
    cookies: reply.headers.getSetCookie().map((line) => line.replace(/=[^;]+/, '=…')),
  }))
  expect(a).toEqual(b)

  expect((await post(world)).map(({ to }) => to)).toEqual([person.email])
  const pages = await Promise.all(
    [known, unknown].map(async (browser) => {
      const reply = await browser.post('/sign-in/code', { code: '12345' })
      return `${reply.status} ${(await reply.text()).replaceAll(/nonce="[^"]+"/g, '')}`
    }),
  )
  expect(pages[0]).toBe(pages[1])
})

test('someone who has left is unknown', async () => {
  const person = await world.given.person('Wim Weg')
  await world.db
    .updateTable('people')
    .set({ left_at: world.clock.now() })
    .where('id', '=', person.id)
    .execute()
  expect((await askCode(await world.as(), person.email)).status).toBe(303)
  expect(await post(world)).toEqual([])
})

test('an address that is none is explained, and stays in the form', async () => {
  const reply = await askCode(await world.as(), 'fatima@')
  expect(reply.status).toBe(422)
  const page = await reply.text()
  expect(page).toContain('naam@voorbeeld.nl')
  expect(page).toContain('value="fatima@"')
})

test('one is never led elsewhere after signing in', async () => {
  const person = await world.given.person('Vera Veilig')
  for (const to of ['https://kwaad.test/', '//kwaad.test', '/\\kwaad.test', '/\t/kwaad.test']) {
    const browser = await world.as()
    world.clock.pass(15 * MINUTE)
    await askCode(browser, person.email, to)
    const [letter] = await post(world)
    const reply = await browser.post('/sign-in/code', { code: codeIn(letter) })
    expect(reply.headers.get('location')).toBe('/')
  }
})

test('nothing that opens a door rests in the database', async () => {
  const person = await world.given.person('Sara Stil')
  const browser = await world.as()
  await askCode(browser, person.email)
  const [letter] = await post(world)
  const token = linkIn(letter).split('/').pop() ?? ''
  for (const table of ['mails', 'mail_links', 'sign_in_attempts', 'history'] as const) {
    const rows = JSON.stringify(await world.db.selectFrom(table).selectAll().execute())
    expect(rows).not.toContain(token)
    expect(rows).not.toContain(browser.cookies.get('sign-in'))
    expect(rows).not.toContain(person.email)
  }
})

test('a cookie that another page of the host put there keeps nobody out', async () => {
  const person = await world.given.person('Cato Cookie', { roles: ['owner'] })
  await givePassword(world, person)
  world.clock.pass(15 * MINUTE)
  for (const junk of ['x'.repeat(300), '.', '%00', '='.repeat(300)]) {
    const browser = await world.as()
    const tossed = () => {
      for (const name of ['known', 'sign-in']) browser.cookies.set(name, junk)
    }
    tossed()
    expect((await browser.post('/sign-in/code', { code: '123456' })).status).toBe(422)
    expect((await browser.post('/sign-in/second-step', { code: '123456' })).status).toBe(422)
    expect((await browser.post(await invitation(world, person))).status).toBe(303)
    tossed()
    expect((await askCode(browser, person.email)).status).toBe(303)
    const letter = (await post(world)).find((one) => one.to === person.email)
    browser.cookies.set('known', junk)
    const reply = await browser.post('/sign-in/code', { code: codeIn(letter) })
    expect(reply.headers.get('location')).toBe('/')
    tossed()
    expect((await signInByPassword(browser, person.email)).status).toBe(303)
    tossed()
    const password = 'zes zachte zadels zweven'
    const chosen = await browser.post('/me/security/password', { current: PASSWORD, password })
    expect(chosen.status).toBe(303)
    await givePassword(world, person)
    tossed()
    expect((await browser.post('/me/devices/others/end')).status).toBe(303)
    world.clock.pass(15 * MINUTE)
  }
})
