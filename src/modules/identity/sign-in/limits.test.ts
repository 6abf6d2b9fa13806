import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser, testSettings, useWorld } from '../../../../test/world.ts'
import { composeHouse, type House } from '../../../app/compose.ts'
import { MINUTE } from '../../../platform/calendar.ts'
import { logger } from '../../../platform/log.ts'
import { askCode, givePassword, post, signInByPassword } from '../testing/helpers.ts'

const world = useWorld()
let second: House
beforeAll(async () => {
  await world.given.organisation()
  second = composeHouse(world.url, {
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
  expect(await post(world)).toHaveLength(5)

  world.clock.pass(13 * MINUTE)
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

test('what is counted does not say whose it is', async () => {
  const rows = JSON.stringify(await world.db.selectFrom('rate_limits').selectAll().execute())
  expect(rows).toContain('sign-in:ask')
  expect(rows).not.toContain('@')
})
