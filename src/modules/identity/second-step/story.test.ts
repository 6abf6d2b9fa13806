import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { MINUTE } from '../../../platform/calendar.ts'
import { visitor } from '../../../platform/who.ts'
import { whoIs } from '../index.ts'
import { identity } from '../module.ts'
import {
  appCode,
  givePassword,
  otherThan,
  post,
  signInByPassword,
  turnOn,
  waysIn,
} from '../testing/helpers.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

/** A person with a second step, and their browser. */
async function careful(name: string) {
  const person = await world.given.person(name, { roles: ['owner'] })
  await givePassword(world, person)
  const desk = await world.as()
  await signInByPassword(desk, person.email)
  return { person, desk, ...(await turnOn(desk, world)) }
}

const halfway = async (email: string | null) => {
  const browser = await world.as()
  await signInByPassword(browser, email)
  return browser
}

test('a code from the app works once, also in another browser', async () => {
  const { person, secret } = await careful('Rik Replay')
  const seen = appCode(secret, world)
  const [first, second] = [await halfway(person.email), await halfway(person.email)]
  expect((await first.post('/sign-in/second-step', { code: seen })).status).toBe(422)

  world.clock.pass(MINUTE)
  const fresh = appCode(secret, world)
  expect((await first.post('/sign-in/second-step', { code: fresh })).status).toBe(303)
  const again = await second.post('/sign-in/second-step', { code: fresh })
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('al gebruikt')
})

test('of two browsers with the same code at the same moment one gets in', async () => {
  const { person, secret } = await careful('Twee Tegelijk')
  world.clock.pass(MINUTE)
  const browsers = await Promise.all([1, 2, 3].map(() => halfway(person.email)))
  const code = appCode(secret, world)
  const replies = await Promise.all(
    browsers.map((browser) => browser.post('/sign-in/second-step', { code })),
  )
  expect(replies.filter((reply) => reply.status === 303)).toHaveLength(1)
})

test('a clock that is half a minute off is forgiven, two minutes is not', async () => {
  const { person, secret } = await careful('Klaas Klok')
  world.clock.pass(5 * MINUTE)
  const old = appCode(secret, world)
  world.clock.pass(2 * MINUTE)
  const browser = await halfway(person.email)
  expect((await browser.post('/sign-in/second-step', { code: old })).status).toBe(422)
  const recent = appCode(secret, world)
  world.clock.pass(MINUTE / 2)
  expect((await browser.post('/sign-in/second-step', { code: recent })).status).toBe(303)
})

test('after five wrong codes one starts again', async () => {
  const { person, secret } = await careful('Gijs Gok')
  world.clock.pass(MINUTE)
  const browser = await halfway(person.email)
  const right = appCode(secret, world)
  for (let i = 0; i < 5; i++) await browser.post('/sign-in/second-step', { code: otherThan(right) })
  const reply = await browser.post('/sign-in/second-step', { code: right })
  expect(reply.status).toBe(422)
  expect(await reply.text()).toContain('Begin opnieuw')
})

test('a recovery code opens once, with or without its dashes', async () => {
  const { person, codes } = await careful('Roos Reserve')
  expect(codes).toHaveLength(10)
  const [code = ''] = codes
  const first = await halfway(person.email)
  const typed = code.toUpperCase().replaceAll('-', ' ')
  const reply = await first.post('/sign-in/second-step', { code: typed })
  expect(reply.headers.get('location')).toBe('/me/security')
  expect(await (await first.get('/me/security')).text()).toContain('nog 9 herstelcodes')
  const second = await halfway(person.email)
  expect((await second.post('/sign-in/second-step', { code })).status).toBe(422)
})

test('new recovery codes replace the old ones, and ask for a code first', async () => {
  const { person, desk, secret, codes } = await careful('Nel Nieuw')
  expect((await desk.post('/me/security/recovery-codes', { code: codes[0] ?? '' })).status).toBe(
    422,
  )
  world.clock.pass(MINUTE)
  const reply = await desk.post('/me/security/recovery-codes', { code: appCode(secret, world) })
  const renewed = (await reply.text()).match(/<code>([a-z2-9-]{14})<\/code>/)?.[1] ?? ''
  expect(codes).not.toContain(renewed)
  const file = await desk.post('/me/security/recovery-codes/file', {
    'codes[]': [renewed, '<script>'],
  })
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="herstelcodes.txt"')
  const lines = await file.text()
  expect(lines).toContain(renewed)
  expect(lines).not.toContain('<script>')

  const old = await halfway(person.email)
  expect((await old.post('/sign-in/second-step', { code: codes[1] ?? '' })).status).toBe(422)
  expect((await old.post('/sign-in/second-step', { code: renewed })).status).toBe(303)
})

test('turning it off asks for a code, and the person hears of it', async () => {
  const { person, desk, secret } = await careful('Uma Uit')
  const wrong = { code: otherThan(appCode(secret, world)) }
  expect((await desk.post('/me/security/second-step/removal', wrong)).status).toBe(422)
  world.clock.pass(MINUTE)
  const reply = await desk.post('/me/security/second-step/removal', {
    code: appCode(secret, world),
  })
  expect(reply.headers.get('location')).toBe('/me/security?done=second-step-off')
  expect((await post(world)).map((mail) => mail.subject)).toContain('De tweede stap staat uit')

  const next = await world.as()
  await signInByPassword(next, person.email)
  expect(await waysIn(world, person)).toContain('password')
})

test('the key of the app does not rest in plain sight', async () => {
  const { person, secret } = await careful('Zeno Zegel')
  const row = await world.db
    .selectFrom('credentials')
    .selectAll()
    .where('person_id', '=', person.id)
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(row)).not.toContain(secret)
  expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('a second step that was begun but never confirmed asks nothing', async () => {
  const person = await world.given.person('Bea Begin')
  await givePassword(world, person)
  const desk = await world.as()
  await signInByPassword(desk, person.email)
  await desk.post('/me/security/second-step')
  expect(await (await desk.get('/me/security/second-step')).text()).toContain('data:image/svg+xml')
  expect((await signInByPassword(await world.as(), person.email)).headers.get('location')).toBe('/')
})

test('a second step is turned on once, also where two pages stand open', async () => {
  const { desk, secret } = await careful('Dora Dubbel')
  world.clock.pass(MINUTE)
  const again = await desk.post('/me/security/second-step')
  expect(again.headers.get('location')).toBe('/me/security/second-step')
  const reply = await desk.post('/me/security/second-step/confirmation', {
    code: appCode(secret, world),
  })
  expect(reply.status).toBe(422)
  expect(await reply.text()).toContain('De tweede stap staat al aan.')
})

test('a code before there is a key to make it with is answered with where to begin', async () => {
  const person = await world.given.person('Nora Nietbegonnen')
  const desk = await world.as(person, 'password')
  await givePassword(world, person)
  const reply = await desk.post('/me/security/second-step/confirmation', { code: '123456' })
  expect(reply.status).toBe(422)
  const page = await reply.text()
  expect(page).toContain('Scan eerst de code met je app.')
  expect(page).toContain('Begin')
})

test('a wrong first code leaves the key where it was', async () => {
  const person = await world.given.person('Fenna Fout')
  await givePassword(world, person)
  const desk = await world.as(person, 'password')
  await desk.post('/me/security/second-step')
  const key = async () =>
    (await (await desk.get('/me/security/second-step')).text()).match(/<code>([A-Z2-7 ]+)</)?.[1]
  const before = await key()
  const right = appCode(before?.replaceAll(' ', '') ?? '', world)
  const reply = await desk.post('/me/security/second-step/confirmation', {
    code: otherThan(right),
  })
  expect(reply.status).toBe(422)
  expect(await reply.text()).toContain('Deze code klopt niet')
  expect(await key()).toBe(before)
})

test('without a second step there are no recovery codes, and no page for them', async () => {
  const person = await world.given.person('Zoë Zonder')
  await givePassword(world, person)
  const desk = await world.as(person, 'password')
  expect((await desk.get('/me/security/recovery-codes')).status).toBe(404)
  expect((await desk.post('/me/security/recovery-codes', { code: '123456' })).status).toBe(404)
})

test('whoever came by mail arranges no second step, and a visitor signs in first', async () => {
  const phone = await world.as(await world.given.person('Mia Mail'), 'mail-code')
  const stranger = await world.as()
  const home = '/me/security/second-step'
  for (const path of [
    home,
    `${home}/confirmation`,
    `${home}/removal`,
    '/me/security/recovery-codes',
  ]) {
    expect((await phone.get(path)).status).toBe(404)
    expect((await phone.post(path, { code: '123456' })).status).toBe(404)
    expect((await stranger.get(path)).headers.get('location')).toMatch(/^\/sign-in/)
    expect((await stranger.post(path)).headers.get('location')).toMatch(/^\/sign-in/)
  }
})

test('the address of a form leads back to its page', async () => {
  const { desk } = await careful('Hera Herlaadt')
  const reply = await desk.get('/me/security/second-step/confirmation')
  expect(reply.headers.get('location')).toBe('/me/security/second-step')
})

test('the second step of signing in begins with the password', async () => {
  const stranger = await world.as()
  const page = await stranger.get('/sign-in/second-step')
  expect(page.headers.get('location')).toBe('/sign-in/password')
})

test('the second step waits for whoever came in with a password alone, and for nobody else', async () => {
  const person = await world.given.person('Wanda Wacht', { roles: ['owner'] })
  await givePassword(world, person)
  const desk = await world.as()
  await signInByPassword(desk, person.email)
  const waits = async (browser: typeof desk) => {
    const token = browser.cookies.get('leidraad') ?? ''
    const who = (await whoIs(world.db, token, world.clock.now())) ?? visitor
    return (await identity.waits?.(world.services, who, 'nl'))?.map(({ title }) => title)
  }
  expect(await waits(desk)).toEqual(['Tweede stap bij het aanmelden aanzetten'])
  expect(await waits(await world.as(person, 'mail-code'))).toEqual(['Verder als Eigenaar'])
  expect(await waits(await world.as())).toEqual([])
  await turnOn(desk, world)
  expect(await waits(desk)).toEqual([])
})
