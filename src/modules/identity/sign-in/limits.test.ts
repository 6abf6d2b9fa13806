import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser, testSettings, useWorld } from '../../../../test/world.ts'
import { composeHouse, type House } from '../../../app/compose.ts'
import { MINUTE } from '../../../platform/calendar.ts'
import { logger } from '../../../platform/log.ts'
import { askCode, givePassword, post, signInByPassword, turnOn } from '../testing/helpers.ts'

const world = useWorld()
let second: House
beforeAll(async () => {
  await world.given.organisation()
  second = composeHouse(world.appUrl, {
    settings: testSettings,
    log: logger('silent'),
    now: world.clock.now,
  })
})
afterAll(() => second.close())

/** A browser that the other node answers. */
const elsewhere = () => new Browser((request) => second.app.fetch(request))

test('two nodes count code requests together, and say when the next is welcome', async () => {
  world.clock.set('2026-11-20T10:03:00Z')
  const fatima = await world.given.person('Fatima Aziz')
  for (let i = 0; i < 5; i++) {
    const browser = i % 2 ? elsewhere() : await world.as()
    expect((await askCode(browser, fatima.email)).status).toBe(303)
  }
  for (const browser of [await world.as(), elsewhere()]) {
    const reply = await askCode(browser, fatima.email)
    expect(reply.status).toBe(429)
    expect(reply.headers.get('retry-after')).toBe('720')
    expect(await reply.text()).toContain('Over 12 minuten kan het weer.')
  }
  expect(await post(world)).toHaveLength(1)
  world.clock.pass(MINUTE)
  expect(await post(world)).toHaveLength(1)

  world.clock.pass(12 * MINUTE)
  expect((await askCode(await world.as(), fatima.email)).status).toBe(303)
})

test('an address that nobody has is limited in the same way', async () => {
  for (let i = 0; i < 5; i++) await askCode(await world.as(), 'niemand@elders.test')
  expect((await askCode(elsewhere(), 'niemand@elders.test')).status).toBe(429)
})

test('after ten passwords even the right one has to wait', async () => {
  const owner = await world.given.person('Olga Owner', { roles: ['owner'] })
  await givePassword(world, owner)
  for (let i = 0; i < 10; i++) {
    const browser = i % 2 ? elsewhere() : await world.as()
    expect((await signInByPassword(browser, owner.email, 'niet het goede')).status).toBe(422)
  }
  expect((await signInByPassword(elsewhere(), owner.email)).status).toBe(429)
  world.clock.pass(15 * MINUTE)
  expect((await signInByPassword(elsewhere(), owner.email)).status).toBe(303)
})

test('after ten codes of the app the eleventh has to wait, signing in and at one’s own page alike', async () => {
  const person = await world.given.person('Tara Teller')
  await givePassword(world, person)
  const desk = await world.as()
  await signInByPassword(desk, person.email)
  await turnOn(desk, world)
  const codes = ['second-step/removal', 'recovery-codes', 'second-step/confirmation']
  for (let i = 0; i < 9; i++) {
    const reply = await desk.post(`/me/security/${codes[i % 3]}`, { code: '12345' })
    expect(reply.status).toBe(422)
  }
  for (const form of codes) {
    const reply = await desk.post(`/me/security/${form}`, { code: '12345' })
    expect(reply.status).toBe(429)
  }
  const tries = async () => {
    const browser = elsewhere()
    await signInByPassword(browser, person.email)
    const replies = []
    for (let i = 0; i < 5; i++)
      replies.push(await browser.post('/sign-in/second-step', { code: '12345' }))
    return replies.map(({ status }) => status)
  }
  expect(await tries()).toEqual([422, 422, 422, 422, 422])
  expect(await tries()).toEqual([422, 422, 422, 422, 422])
  expect(await tries()).toEqual([429, 429, 429, 429, 429])
})

test('a code from a mail may be tried thirty times, in however many browsers', async () => {
  const person = await world.given.person('Dirk Dertig')
  const browsers = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const browser = await world.as()
      await askCode(browser, person.email)
      return browser
    }),
  )
  const tries = async () => {
    const replies = []
    for (const browser of browsers)
      for (let i = 0; i < 6; i++) replies.push(await browser.post('/sign-in/code', {}))
    return replies.map(({ status }) => status)
  }
  expect(new Set(await tries())).toEqual(new Set([422]))
  expect(new Set(await tries())).toEqual(new Set([429]))
})

test('a new password is chosen no more often than one signs in', async () => {
  const browser = await world.as(await world.given.person('Kees Kiest'), 'mail-code')
  for (let i = 0; i < 10; i++)
    expect((await browser.post('/me/security/password', { password: 'kort' })).status).toBe(422)
  expect((await browser.post('/me/security/password', { password: 'kort' })).status).toBe(429)
})

test('what is counted does not say whose it is', async () => {
  const rows = JSON.stringify(await world.db.selectFrom('rate_limits').selectAll().execute())
  expect(rows).toContain('sign-in:ask')
  expect(rows).not.toContain('@')
})
