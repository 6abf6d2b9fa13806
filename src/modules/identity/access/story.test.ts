import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { HOUR } from '../../../platform/calendar.ts'
import {
  givePassword,
  PASSWORD,
  post,
  signInByPassword,
  turnOn,
  waysIn,
} from '../testing/helpers.ts'

const world = useWorld()
const { given } = world
let ine: Awaited<ReturnType<typeof given.person>>
let owner: Browser

beforeAll(async () => {
  await given.organisation()
  ine = await given.person('Ine Peeters', { roles: ['owner'] })
  owner = await world.as(ine)
})

async function withSecondStep(name: string) {
  const person = await given.person(name, { roles: ['hr'] })
  await givePassword(world, person)
  const phone = await world.as(person)
  return { person, phone, ...(await turnOn(phone, world)) }
}

const page = async (browser: Browser, path: string) => (await browser.get(path)).text()

describe('an owner turns off the second step of somebody who lost phone and codes', () => {
  test('sees first what will happen; the person is signed out, told, and comes in with the password', async () => {
    const { person, phone, codes } = await withSecondStep('Hanna Rood')
    const path = `/people/${person.id}/second-step`
    expect(await page(owner, `/people/${person.id}`)).toContain(`href="${path}"`)
    const before = await page(owner, path)
    for (const words of [
      'Tweede stap van Hanna Rood uitzetten',
      'wordt overal afgemeld',
      'Bel even',
    ])
      expect(before).toContain(words)
    expect((await phone.get('/people')).status).toBe(200)
    await post(world)

    const reply = await owner.post(`${path}/removal`)
    expect(reply.headers.get('location')).toBe(path)
    expect(await page(owner, path)).toContain('De tweede stap staat uit.')
    expect(await page(owner, `/people/${person.id}`)).not.toContain(path)
    expect(await waysIn(world, person)).toEqual([])
    const letters = await post(world)
    expect(letters.map(({ to, subject }) => [to, subject])).toEqual([
      [person.email, 'Je tweede stap is uitgezet'],
    ])
    const again = await world.as()
    const signedIn = await signInByPassword(again, person.email, PASSWORD)
    expect(signedIn.headers.get('location')).toBe('/')
    expect((await again.get('/people')).status).toBe(200)
    const left = await world.db
      .selectFrom('recovery_codes')
      .select('code_hash')
      .where('person_id', '=', person.id)
      .execute()
    expect([codes.length, left.length]).toEqual([10, 0])
    const line = await world.db
      .selectFrom('history')
      .select(['actor_id', 'facts'])
      .where('name', '=', 'identity.second-step-ended')
      .where('thing_id', '=', person.id)
      .executeTakeFirstOrThrow()
    expect(line).toEqual({ actor_id: ine.id, facts: {} })
  })

  test('never their own this way, and nobody but an owner', async () => {
    const { person, phone } = await withSecondStep('Hugo Rap')
    const own = await withSecondStep('Olga Baas')
    await world.db
      .insertInto('person_roles')
      .values({ person_id: own.person.id, role: 'owner' })
      .execute()
    const tries: [Browser, { id: string }][] = [
      [own.phone, own.person],
      [phone, own.person],
      [await world.as(ine, 'mail-code'), person],
      [await world.as(await given.person('Zonder Rol')), person],
    ]
    for (const [browser, { id }] of tries) {
      expect((await browser.get(`/people/${id}/second-step`)).status).not.toBe(200)
      const sent = await browser.post(`/people/${id}/second-step/removal`)
      expect(sent.status).toBeGreaterThanOrEqual(403)
      expect((await browser.get(`/people/${id}/way-in`)).status).not.toBe(200)
      expect((await browser.post(`/people/${id}/way-in`)).status).toBeGreaterThanOrEqual(403)
    }
    expect(await waysIn(world, person)).toEqual(['password-totp'])
    expect(await waysIn(world, own.person)).toEqual(['password-totp'])
    expect(await page(own.phone, `/people/${own.person.id}`)).not.toContain('second-step')
  })

  test('of who has none, or has left, there is nothing to turn off', async () => {
    const none = await given.person('Nina Niets')
    const path = `/people/${none.id}/second-step`
    expect((await owner.post(`${path}/removal`)).headers.get('location')).toBe(path)
    await owner.post(`/people/${none.id}/departure`)
    expect((await owner.get(path)).status).toBe(404)
    expect((await owner.post(`${path}/removal`)).status).toBe(404)
    expect(await page(owner, `/people/${none.id}`)).not.toContain(`${none.id}/way-in`)
  })
})

describe('an owner hands a link to somebody whom no mail reaches', () => {
  const linkOn = (shown: string) => /http\S+?(\/link\/[\w-]+)/.exec(shown)?.[1] ?? ''
  const handed = async (person: { id: string }) =>
    linkOn(await (await owner.post(`/people/${person.id}/way-in`)).text())

  test('who has no password yet chooses one with it, and it is known that it was handed', async () => {
    const person = await given.person('Nora Nieuw', { roles: ['hr'], email: null, number: '44' })
    expect(await page(owner, `/people/${person.id}/way-in`)).toContain(
      'kiest een eerste wachtwoord',
    )
    const link = await handed(person)
    const phone = await world.as()
    expect((await phone.post(link)).headers.get('location')).toBe('/me/security/password?to=%2F')
    expect(await waysIn(world, person)).toEqual(['handed-code'])
    const chosen = await phone.post('/me/security/password', { password: PASSWORD, to: '/' })
    expect(chosen.headers.get('location')).toBe('/')
    expect((await phone.get('/people')).status).toBe(200)
    const kept = await world.db
      .selectFrom('credentials')
      .select('handed')
      .where('person_id', '=', person.id)
      .executeTakeFirst()
    expect(kept).toEqual({ handed: true })
    expect((await (await world.as()).post(link)).status).toBe(404)
  })

  test('who let the hour pass asks for another, which is worth as much in the same browser', async () => {
    const person = await given.person('Sam Suf', { roles: ['hr'], email: null, number: '45' })
    const phone = await world.as()
    for (const status of [422, 303]) {
      const link = await handed(person)
      expect((await phone.get(link)).status).toBe(200)
      expect((await phone.post(link)).headers.get('location')).toBe('/me/security/password?to=%2F')
      expect(await waysIn(world, person)).toEqual(['handed-code'])
      if (status === 422) world.clock.pass(HOUR)
      const chosen = await phone.post('/me/security/password', { password: PASSWORD })
      expect(chosen.status).toBe(status)
      owner = await world.as(ine)
    }
    expect((await phone.get('/people')).status).toBe(200)
  })

  test('of some who follow it at the same moment, one comes in', async () => {
    const person = await given.person('Zes Zelfden')
    const link = await handed(person)
    const browsers = await Promise.all(Array.from({ length: 6 }, () => world.as()))
    const replies = await Promise.all(browsers.map((browser) => browser.post(link)))
    expect(replies.filter(({ status }) => status === 303)).toHaveLength(1)
    expect(await waysIn(world, person)).toEqual(['handed-code'])
  })

  test('who has a password comes in to read and to sign, and cannot replace it', async () => {
    const person = await given.person('Wout Wacht', { roles: ['hr'] })
    await givePassword(world, person)
    expect(await page(owner, `/people/${person.id}/way-in`)).toContain(
      'Een wachtwoord vervangen kan',
    )
    const phone = await world.as()
    const link = await handed(person)
    expect(await page(phone, link)).toContain('Je komt op je eigen pagina.')
    expect((await phone.post(link)).headers.get('location')).toBe('/')
    expect((await phone.get('/people')).status).toBe(403)
    const tried = await phone.post('/me/security/password', { password: 'zeven zachte zadels' })
    expect(tried.status).toBe(422)
    expect((await signInByPassword(await world.as(), person.email)).status).toBe(303)
    const letters = await post(world)
    expect(letters.find(({ to }) => to === person.email)?.subject).toBe(
      'Er is een link voor jou gemaakt',
    )
  })
})
