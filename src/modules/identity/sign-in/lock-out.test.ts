import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { DAY, later, MINUTE } from '../../../platform/calendar.ts'
import {
  appCode,
  askCode,
  codeIn,
  givePassword,
  otherThan,
  PASSWORD,
  post,
  signInByPassword,
  turnOn,
} from '../testing/helpers.ts'
import { browserAt, sameDevice } from '../testing/strangers.ts'
import { hasLongCode, type Letter, nextLetter } from './rules.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

/** Somebody who runs the place, at the desk where they signed in before. */
async function owner(name: string) {
  const person = await world.given.person(name, { roles: ['owner'] })
  await givePassword(world, person)
  const desk = browserAt(world, '198.51.100.1')
  expect((await signInByPassword(desk, person.email)).status).toBe(303)
  return { person, email: person.email ?? '', desk }
}

/** What she finds in her mailbox now. */
const letterTo = async (email: string) => (await post(world)).find(({ to }) => to === email)

/** What a stranger does, from one of many addresses, so many times. */
const move = fc.record({
  door: fc.constantFrom('password', 'ask', 'code', 'link', 'second-step', 'choose'),
  from: fc.integer({ min: 0, max: 19 }),
  times: fc.integer({ min: 1, max: 12 }),
})
type Move = typeof move extends fc.Arbitrary<infer Made> ? Made : never

async function tries({ door, from, times }: Move, email: string, browsers: Map<number, Browser>) {
  const browser = browsers.get(from) ?? browserAt(world, `203.0.113.${from}`)
  browsers.set(from, browser)
  for (let time = 0; time < times; time++) {
    if (door === 'password') await signInByPassword(browser, email, 'niet het goede')
    if (door === 'ask') await askCode(browser, email)
    if (door === 'code') await browser.post('/sign-in/code', { code: '123456' })
    if (door === 'link') await browser.post(`/link/${'x'.repeat(43)}`)
    if (door === 'second-step') await browser.post('/sign-in/second-step', { code: '123456' })
    if (door === 'choose') await browser.post('/me/security/password', { password: PASSWORD })
  }
}

test('whatever strangers try, she comes in where she came in before, and anywhere else by code within a quarter of an hour', async () => {
  const { email, desk } = await owner('Olga Open')
  const plans = fc.array(move, { minLength: 8, maxLength: 20 })
  let at = 0
  await fc.assert(
    fc.asyncProperty(plans, async (moves) => {
      const strangers = new Map<number, Browser>()
      const attack = async () => {
        for (const one of moves) await tries(one, email, strangers)
      }
      await attack()
      const laptop = sameDevice(world, desk, '198.51.100.1')
      expect((await signInByPassword(laptop, email)).status).toBe(303)
      desk.cookies.set('known', laptop.cookies.get('known') ?? '')

      const phone = browserAt(world, `198.51.100.${2 + (at++ % 200)}`)
      expect((await askCode(phone, email)).status).toBe(303)
      const asked = world.clock.now()
      let status = 0
      for (let minute = 0; status !== 303 && minute <= 15; minute++) {
        for (const letter of await post(world)) {
          if (letter.to !== email) continue
          const reply = await phone.post('/sign-in/code', { code: codeIn(letter) })
          if (reply.status === 303) status = reply.status
        }
        if (minute === 1) await attack()
        world.clock.pass(MINUTE)
      }
      expect(status).toBe(303)
      expect(world.clock.now() <= later(asked, 16 * MINUTE)).toBe(true)
    }),
    { numRuns: 6 },
  )
}, 120_000)

test('a code that was sent stays good, and so does asking at her own device, whatever strangers ask', async () => {
  const { email, desk } = await owner('Sanne Stevig')
  const phone = browserAt(world, '198.51.100.9')
  await askCode(phone, email)
  const letter = await letterTo(email)
  for (let from = 0; from < 40; from++) await askCode(browserAt(world, `203.0.113.${from}`), email)

  const laptop = sameDevice(world, desk, '198.51.100.1')
  await askCode(laptop, email)
  const own = await letterTo(email)
  expect((await laptop.post('/sign-in/code', { code: codeIn(own) })).status).toBe(303)
  expect((await phone.post('/sign-in/code', { code: codeIn(letter) })).status).toBe(303)
})

test('who knows her password keeps her out neither at her device nor after a new password', async () => {
  const { email, desk } = await owner('Tilly Tweede')
  const { secret } = await turnOn(desk, world)
  world.clock.pass(MINUTE)
  const burn = async (from: string) => {
    const thief = browserAt(world, from)
    await signInByPassword(thief, email)
    const replies: number[] = []
    for (let time = 0; time < 5; time++) {
      const code = otherThan(appCode(secret, world))
      replies.push((await thief.post('/sign-in/second-step', { code })).status)
    }
    return replies
  }
  for (let from = 0; from < 4; from++) await burn(`203.0.113.${from}`)
  expect(await burn('203.0.113.9')).toEqual([429, 429, 429, 429, 429])

  const laptop = sameDevice(world, desk, '198.51.100.1')
  await signInByPassword(laptop, email)
  const passed = await laptop.post('/sign-in/second-step', { code: appCode(secret, world) })
  expect(passed.status).toBe(303)

  const phone = browserAt(world, '198.51.100.3')
  await askCode(phone, email, '/me/security/password')
  const letter = await letterTo(email)
  await phone.post('/sign-in/code', { code: codeIn(letter) })
  const fresh = 'zes zachte zeehonden zingen'
  const chosen = await phone.post('/me/security/password', { password: fresh })
  expect(chosen.headers.get('location')).toBe('/me/security?done=password')
  world.clock.pass(MINUTE)
  const elsewhere = browserAt(world, '198.51.100.4')
  const begun = await signInByPassword(elsewhere, email, fresh)
  expect(begun.headers.get('location')).toBe('/sign-in/second-step')
  const done = await elsewhere.post('/sign-in/second-step', { code: appCode(secret, world) })
  expect(done.status).toBe(303)
})

test('from everywhere together 25 passwords a quarter are looked at, and one address cannot fill that up', async () => {
  world.clock.set('2026-11-21T10:00:00Z')
  const { email } = await owner('Gerda Geraden')
  world.clock.pass(15 * MINUTE)
  const guess = async (from: number) =>
    (await signInByPassword(browserAt(world, `203.0.113.${from}`), email, 'niet goed')).status
  const one: number[] = []
  for (let time = 0; time < 60; time++) one.push(await guess(1))
  expect(one.filter((status) => status === 422)).toHaveLength(10)

  const all: number[] = []
  for (let from = 2; from < 8; from++)
    for (let time = 0; time < 5; time++) all.push(await guess(from))
  expect(all.filter((status) => status === 422)).toHaveLength(15)
  const slow = await signInByPassword(browserAt(world, '198.51.100.77'), email)
  expect(slow.status).toBe(429)
  expect(Number(slow.headers.get('retry-after'))).toBeLessThanOrEqual(15 * 60)
})

test('a device is known only for whom it was, and a token from before the last time opens nothing', async () => {
  const [olga, tom] = [await owner('Olga Eigen'), await owner('Tom Ander')]
  const before = sameDevice(world, olga.desk, '203.0.113.50')
  const again = sameDevice(world, olga.desk, '198.51.100.1')
  expect((await signInByPassword(again, olga.email)).status).toBe(303)

  const status = async (browser: Browser, email: string) => {
    for (let time = 0; time < 10; time++) await signInByPassword(browser, email, 'niet goed')
    return (await signInByPassword(browser, email)).status
  }
  for (let from = 100; from < 103; from++)
    for (let time = 0; time < 10; time++)
      for (const email of [olga.email, tom.email])
        await signInByPassword(browserAt(world, `203.0.113.${from}`), email, 'niet goed')
  expect(await status(before, olga.email)).toBe(429)
  expect(await status(sameDevice(world, again, '203.0.113.51'), tom.email)).toBe(429)
  expect((await signInByPassword(again, olga.email)).status).toBe(303)
})

test('a browser that several people share knows each of them', async () => {
  const [one, two] = [await owner('Een Samen'), await owner('Twee Samen')]
  const tablet = browserAt(world, '198.51.100.5')
  for (const { email } of [one, two]) await signInByPassword(tablet, email)
  const rows = await world.db
    .selectFrom('known_devices')
    .select(['person_id', 'token_hash'])
    .where('person_id', 'in', [one.person.id, two.person.id])
    .execute()
  const of = (id: string) =>
    rows.filter((row) => row.person_id === id).map(({ token_hash }) => token_hash.toString('hex'))
  expect(of(one.person.id).filter((hash) => of(two.person.id).includes(hash))).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(tablet.cookies.get('known'))
})

test('somebody who asks all day long gets some hundred mails, a quarter of an hour apart, and nobody waits longer', () => {
  const start = new Date('2026-11-20T00:00:00Z')
  const sent = new Set<string>()
  let last: Letter | undefined
  for (let second = 0; second < 24 * 3600; second += 5) {
    const now = later(start, second * 1000)
    last = nextLetter(last, String(second), now)
    sent.add(last.id)
    expect(last.dueAt.getTime() - now.getTime()).toBeLessThanOrEqual(15 * MINUTE)
  }
  expect(sent.size).toBeGreaterThan(95)
  expect(sent.size).toBeLessThanOrEqual(101)
  expect(last && hasLongCode(last)).toBe(true)
  expect(nextLetter(last, 'anew', later(start, 49 * 60 * MINUTE)).turn).toBe(1)
})

test('a clock that was a day ahead when somebody asked keeps nobody waiting', async () => {
  const { email } = await owner('Klok Vooruit')
  const now = world.clock.now()
  world.clock.pass(DAY)
  for (let time = 0; time < 3; time++) await askCode(browserAt(world, '203.0.113.1'), email)
  world.clock.set(later(now, MINUTE))
  const phone = browserAt(world, '198.51.100.12')
  await askCode(phone, email)
  const letter = await letterTo(email)
  expect((await phone.post('/sign-in/code', { code: codeIn(letter) })).status).toBe(303)
})

test('a mail that several wait for has a code that nobody guesses, and it opens in one of their browsers', async () => {
  const { email } = await owner('Meerdere Vragen')
  await askCode(browserAt(world, '203.0.113.1'), email)
  await post(world)
  const [stranger, phone] = [browserAt(world, '203.0.113.2'), browserAt(world, '198.51.100.8')]
  await askCode(stranger, email)
  const reply = await askCode(phone, email)
  expect(reply.status).toBe(303)
  world.clock.pass(MINUTE)
  const letter = await letterTo(email)
  expect(codeIn(letter)).toMatch(/^\d{4} \d{4} \d{4}$/)
  expect((await phone.post('/sign-in/code', { code: codeIn(letter) })).status).toBe(303)
  expect((await stranger.post('/sign-in/code', { code: codeIn(letter) })).status).toBe(422)
})

test.each([
  ['browsers of strangers', 'Zes Cijfers'],
  ['a browser that its person shares', 'Saar Samen'],
])('of one account six digits are guessed 25 times a day at most, from %s', async (from, name) => {
  const { email, desk } = await owner(name)
  let looked = 0
  const lengths: number[] = []
  for (let turn = 0; turn < 8; turn++) {
    const address = `203.0.113.${turn}`
    const guessing =
      from === 'browsers of strangers'
        ? browserAt(world, address)
        : sameDevice(world, desk, address)
    await askCode(guessing, email)
    world.clock.pass(14 * MINUTE)
    const code = codeIn(await letterTo(email)).replaceAll(' ', '')
    lengths.push(code.length)
    for (let time = 0; code.length === 6 && time < 8; time++) {
      const reply = await guessing.post('/sign-in/code', { code: otherThan(code) })
      if ((await reply.text()).includes('Deze code klopt niet')) looked++
    }
  }
  expect(lengths).toEqual([6, 6, 6, 6, 6, 12, 12, 12])
  expect(looked).toBe(25)
})
