import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { HOUR, MINUTE } from '../../../platform/calendar.ts'
import { roles } from '../../../platform/who.ts'
import { whoIs } from '../index.ts'
import {
  appCode,
  askCode,
  codeIn,
  givePassword,
  invitation,
  PASSWORD,
  post,
  signInByPassword,
  turnOn,
  waysIn,
} from '../testing/helpers.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

const rolesIn = async (browser: { cookies: Map<string, string> }) => {
  const who = await whoIs(world.db, browser.cookies.get('leidraad') ?? '', world.clock.now())
  return [...(who?.roles ?? [])]
}

test('the owner signs in with a password and has her roles', async () => {
  const ine = await world.given.person('Ine Peeters', { roles: ['owner'] })
  await givePassword(world, ine)
  const desk = await world.as()
  const reply = await desk.post('/sign-in/password', {
    email: ine.email ?? '',
    password: PASSWORD,
    to: '/me/security',
  })
  expect(reply.headers.get('location')).toBe('/me/security')
  expect(await rolesIn(desk)).toEqual(['owner'])
})

test('with every role there is, a link or a code in a mail gives none', async () => {
  const boss = await world.given.person('Bo Alles', { roles: [...roles] })
  const phone = await world.as()
  await phone.post(await invitation(world, boss))
  expect(await rolesIn(phone)).toEqual([])
  for (const by of ['handed-link', 'mail-link', 'handed-code', 'mail-code'] as const)
    expect(await rolesIn(await world.as(boss, by))).toEqual([])
})

test('a wrong password, an unknown address and a person without a password read the same', async () => {
  const owner = await world.given.person('Olaf Owner', { roles: ['owner'] })
  const plain = await world.given.person('Piet Plain')
  await givePassword(world, owner)
  const pages = await Promise.all(
    [owner.email, plain.email, 'niemand@elders.test'].map(async (email) => {
      const reply = await signInByPassword(await world.as(), email, 'niet het goede wachtwoord')
      const page = (await reply.text()).replaceAll(/nonce="[^"]+"/g, '')
      return `${reply.status} ${page.replaceAll(email ?? '', 'adres')}`
    }),
  )
  expect(pages[0]).toContain('422')
  expect(new Set(pages).size).toBe(1)
})

test('every sign-in gives this browser a new token and ends the old one', async () => {
  const person = await world.given.person('Rosa Rotatie')
  await givePassword(world, person)
  const desk = await world.as()
  await signInByPassword(desk, person.email)
  const first = desk.cookies.get('leidraad') as string
  await signInByPassword(desk, person.email)
  expect(desk.cookies.get('leidraad')).not.toBe(first)
  expect(await whoIs(world.db, first, world.clock.now())).toBeUndefined()
  expect(await waysIn(world, person)).toEqual(['password'])
})

test('a new colleague with a role chooses a first password after a code, and has the role at once', async () => {
  const hr = await world.given.person('Hanne Rutten', { roles: ['hr'] })
  const desk = await world.as()
  await askCode(desk, hr.email, '/me/security/password')
  const [letter] = await post(world)
  await desk.post('/sign-in/code', { code: codeIn(letter) })
  expect(await rolesIn(desk)).toEqual([])

  const reply = await desk.post('/me/security/password', { password: PASSWORD })
  expect(reply.status).toBe(303)
  expect(await rolesIn(desk)).toEqual(['hr'])
  expect((await post(world)).map((mail) => mail.subject)).toEqual(['Je wachtwoord is gewijzigd'])
  expect((await signInByPassword(await world.as(), hr.email)).status).toBe(303)
})

test('whoever holds a link cannot choose a password with it', async () => {
  const person = await world.given.person('Lies Link', { roles: ['owner'] })
  const phone = await world.as()
  await phone.post(await invitation(world, person))
  expect(await (await phone.get('/me/security/password')).text()).toContain('Vraag een code')
  expect((await phone.post('/me/security/password', { password: PASSWORD })).status).toBe(422)
  expect((await phone.get('/me/security/second-step')).status).toBe(404)
})

test('a code that was handed over makes a first password, but never replaces one', async () => {
  const person = await world.given.person('Hugo Hand')
  const first = await world.as(person, 'handed-code')
  expect((await first.post('/me/security/password', { password: PASSWORD })).status).toBe(303)
  const again = await world.as(person, 'handed-code')
  expect((await again.post('/me/security/password', { password: `${PASSWORD}!` })).status).toBe(422)
})

test('a code from yesterday is no reason to hand out a new password', async () => {
  const person = await world.given.person('Yara Gisteren')
  await givePassword(world, person)
  const browser = await world.as(person, 'mail-code')
  world.clock.pass(2 * HOUR)
  expect((await browser.post('/me/security/password', { password: PASSWORD })).status).toBe(422)
})

test('changing a password asks for the current one, and signs out everywhere else', async () => {
  const person = await world.given.person('Wies Wijzigt')
  await givePassword(world, person)
  const desk = await world.as()
  await signInByPassword(desk, person.email)
  const before = desk.cookies.get('leidraad') as string
  const other = await world.as(person, 'mail-code')
  const fresh = 'tien trage trekschuiten'

  const wrong = await desk.post('/me/security/password', { current: 'nee', password: fresh })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Dit is niet je wachtwoord van nu.')
  const reply = await desk.post('/me/security/password', { current: PASSWORD, password: fresh })
  expect(reply.headers.get('location')).toBe('/me/security?done=password')
  expect((await other.get('/me/security')).status).toBe(303)
  expect((await desk.get('/me/security')).status).toBe(200)
  expect(await whoIs(world.db, before, world.clock.now())).toBeUndefined()
  expect((await signInByPassword(await world.as(), person.email)).status).toBe(422)
  expect((await signInByPassword(await world.as(), person.email, fresh)).status).toBe(303)
})

test('a password that others would guess is refused with the reason', async () => {
  const person = await world.given.person('Katrien Vandenberghe')
  const browser = await world.as(person, 'mail-code')
  for (const [password, reason] of [
    ['kort', 'te kort'],
    ['katrien houdt van brood', 'staat je naam'],
    ['Korenaar-is-lekker', 'staat je naam'],
    ['abababababababab', 'makkelijk te raden'],
  ] as const) {
    const reply = await browser.post('/me/security/password', { password })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(reason)
  }
})

test('with the second step on, the password alone opens nothing', async () => {
  const owner = await world.given.person('Nora Owner', { roles: ['owner'] })
  await givePassword(world, owner)
  const desk = await world.as()
  await signInByPassword(desk, owner.email)
  const { secret } = await turnOn(desk, world)
  expect(await rolesIn(desk)).toEqual(['owner'])
  expect(await waysIn(world, owner)).toEqual(['password-totp'])

  world.clock.pass(MINUTE)
  const next = await world.as()
  const reply = await signInByPassword(next, owner.email)
  expect(reply.headers.get('location')).toBe('/sign-in/second-step')
  expect(next.cookies.has('leidraad')).toBe(false)
  const done = await next.post('/sign-in/second-step', { code: appCode(secret, world) })
  expect(done.status).toBe(303)
  expect(await rolesIn(next)).toEqual(['owner'])
})
