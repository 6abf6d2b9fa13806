import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'
import { MINUTE } from '../../../platform/calendar.ts'
import { languages } from '../../../platform/locale.ts'
import { identity } from '../module.ts'
import {
  askCode,
  codeIn,
  givePassword,
  invitation,
  linkIn,
  otherThan,
  post,
  signInByPassword,
  turnOn,
  waysIn,
} from '../testing/helpers.ts'
import { keptAbout } from './about.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

const linesOf = async (person: { id: string }, language: (typeof languages)[number] = 'nl') =>
  (await keptAbout(world.db, person.id, language)).flatMap(({ what, lines }) =>
    lines.map((line) => `${what}: ${line}`),
  )

test('of somebody who never signed in nothing is kept but that', async () => {
  expect(await linesOf(await world.given.person('Nina Nieuw'))).toEqual([
    'Toegang: Er is geen wachtwoord.',
  ])
})

test('Olga reads how she comes in, where, and what was sent for it; no code, key or hash', async () => {
  const olga = await world.given.person('Olga Owner', { roles: ['owner'] })
  await givePassword(world, olga)
  const desk = await world.as()
  await signInByPassword(desk, olga.email)
  const begun = ['Toegang: De tweede stap is begonnen, maar staat nog niet aan.']
  await desk.post('/me/security/second-step')
  expect(await linesOf(olga)).toEqual(expect.arrayContaining(begun))
  const { secret, codes } = await turnOn(desk, world)
  world.clock.pass(MINUTE)
  const phone = await world.as()
  await askCode(phone, olga.email)
  const [letter] = await post(world)
  await phone.post('/sign-in/code', { code: otherThan(codeIn(letter)) })
  world.clock.pass(MINUTE)
  const link = await invitation(world, olga, { handed: true })
  await (await world.as()).post(link)

  const lines = await linesOf(olga)
  const at = '20 november 2026 om 11:01'
  expect(lines).toEqual([
    expect.stringMatching(/^Toegang: Er is een wachtwoord\./),
    'Toegang: De tweede stap staat aan.',
    'Toegang: Herstelcodes die nog werken: 10.',
    expect.stringContaining('aangemeld met een persoonlijke link die een beheerder gaf'),
    expect.stringContaining('aangemeld met een wachtwoord en een code van de eigen telefoon'),
    expect.stringMatching(/^Apparaten die we kennen: .*hier meldde deze persoon zich aan/),
    expect.stringContaining('voor een beheerder die de link gaf'),
    `Persoonlijke links: Gemaakt op ${at}, werkt tot 20 november 2026 om 11:16.`,
    `Begonnen met aanmelden: Begonnen op ${at}, verkeerde codes: 1.`,
    'Begonnen met aanmelden: Pogingen op 20 november 2026 die op niets uitliepen: 2.',
  ])
  expect(lines.filter((line) => line.includes('Gebruikt op'))).toHaveLength(1)
  const all = lines.join('\n')
  for (const hidden of [secret, ...codes, codeIn(letter), linkIn(letter).split('/').at(-1) ?? ''])
    expect(all).not.toContain(hidden)
  expect(all).not.toMatch(/[0-9a-f]{16}/)
})

test('a password that began with a code of somebody else says so, in every language', async () => {
  const hugo = await world.given.person('Hugo Hand')
  const browser = await world.as(hugo, 'handed-code')
  await browser.post('/me/security/password', { password: 'vier vrolijke fietsbellen' })
  expect(await linesOf(hugo)).toContain(
    'Toegang: Dat wachtwoord begon met een code die een beheerder gaf.',
  )
  const firsts = await Promise.all(languages.map(async (l) => (await linesOf(hugo, l))[1]))
  expect(new Set(firsts).size).toBe(languages.length)
})

test('of somebody who has left every way in can go; of whoever works here none does', async () => {
  const wim = await world.given.person('Wim Weg')
  await givePassword(world, wim)
  const desk = await world.as()
  await signInByPassword(desk, wim.email)
  await turnOn(desk, world)
  await invitation(world, wim)
  await askCode(await world.as(), wim.email)
  const before = await linesOf(wim)
  const forget = () =>
    upkeep(world.db, async (tx) => identity.forget?.(tx, wim.id, world.clock.now()))

  await forget()
  expect(await linesOf(wim)).toEqual(before)
  expect(await waysIn(world, wim)).toEqual(['password-totp'])

  const left = { left_at: world.clock.now() }
  await world.db.updateTable('people').set(left).where('id', '=', wim.id).execute()
  await forget()
  expect(await linesOf(wim)).toEqual(['Toegang: Er is geen wachtwoord.'])
  // What is next for an account knows it by a hash, and for a day at most.
  const owned = identity.tables?.owns.filter((table) => table !== 'sign_in_letters')
  for (const table of owned ?? []) {
    const rows = await world.db
      .selectFrom(table as 'sessions')
      .select('person_id')
      .where('person_id', '=', wim.id)
      .execute()
    expect(rows).toEqual([])
  }
})
