import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { DAY } from '../../../platform/calendar.ts'
import { forget } from '../jobs.ts'
import { askCode, invitation, waysIn } from '../testing/helpers.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

const idsIn = (page: string) =>
  [...page.matchAll(/\/me\/devices\/([0-9a-f-]{36})\/end/g)].map((match) => match[1] as string)

test('Fatima sees where she is signed in, and ends one', async () => {
  const fatima = await world.given.person('Fatima Aziz')
  const laptop = await world.as(fatima, 'mail-code')
  const phone = await world.as(fatima, 'mail-code')
  const page = await (await laptop.get('/me/devices')).text()
  expect(page).toContain('Dit apparaat')
  const [id] = idsIn(page)

  const reply = await laptop.post(`/me/devices/${id}/end`)
  expect(reply.headers.get('location')).toBe('/me/devices?done=ended')
  expect((await phone.get('/me/devices')).status).toBe(303)
  expect((await laptop.get('/me/devices')).status).toBe(200)
})

test('she ends all others at once', async () => {
  const person = await world.given.person('Anna Alle')
  const [here, ...others] = [
    await world.as(person, 'password'),
    await world.as(person, 'mail-link'),
    await world.as(person, 'mail-code'),
  ]
  await here?.post('/me/devices/others/end')
  expect(await waysIn(world, person)).toEqual(['password'])
  for (const other of others) expect((await other.get('/me/devices')).status).toBe(303)
})

test('nobody ends the session of somebody else', async () => {
  const [tom, eve] = [await world.given.person('Tom Claes'), await world.given.person('Eve Elders')]
  await world.as(tom, 'mail-code')
  const { id } = await world.db
    .selectFrom('sessions')
    .select('id')
    .where('person_id', '=', tom.id)
    .executeTakeFirstOrThrow()
  const reply = await (await world.as(eve, 'password')).post(`/me/devices/${id}/end`)
  expect(reply.status).toBe(404)
  expect(await waysIn(world, tom)).toEqual(['mail-code'])
})

test('whoever came by a link sees this device only', async () => {
  const person = await world.given.person('Luc Link')
  await world.as(person, 'password')
  const phone = await world.as(person, 'mail-link')
  const page = await (await phone.get('/me/devices')).text()
  expect(idsIn(page)).toEqual([])
  expect(page).toContain('Je kwam binnen met een link')
  expect((await phone.post('/me/devices/others/end')).status).toBe(404)
  expect(await waysIn(world, person)).toHaveLength(2)
})

test('signing out ends the session itself, not only the cookie', async () => {
  const person = await world.given.person('Ward Weg')
  const browser = await world.as(person, 'mail-code')
  const token = browser.cookies.get('leidraad') as string
  const reply = await browser.post('/session/end')
  expect(reply.headers.get('location')).toBe('/sign-in?done=signed-out')
  browser.cookies.set('leidraad', token)
  expect((await browser.get('/me/devices')).status).toBe(303)
  expect((await (await world.as()).post('/session/end')).status).toBe(303)
})

test('a session that is not there is ended by nobody, and a visitor signs in first', async () => {
  const browser = await world.as(await world.given.person('Nel Niemand'), 'password')
  for (const id of ['onzin', '0198f000-0000-7000-8000-000000000000'])
    expect((await browser.post(`/me/devices/${id}/end`)).status).toBe(404)
  const stranger = await world.as()
  for (const path of ['/me/devices/onzin/end', '/me/devices/others/end'])
    expect((await stranger.post(path)).headers.get('location')).toMatch(/^\/sign-in/)
})

test('a form from another site is refused', async () => {
  const person = await world.given.person('Cas Csrf')
  const browser = await world.as(person, 'mail-code')
  const cookie = `leidraad=${browser.cookies.get('leidraad')}`
  const link = await invitation(world, person)
  for (const path of ['/session/end', '/me/devices/others/end', '/me/security/password', link]) {
    const reply = await world.house.app.request(`http://leidraad.test${path}`, {
      method: 'POST',
      headers: {
        cookie,
        origin: 'https://kwaad.test',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'password=vier vrolijke fietsbellen',
    })
    expect(reply.status).toBe(403)
  }
  expect(await waysIn(world, person)).toEqual(['mail-code'])
})

test('what opens nothing any more is forgotten', async () => {
  const person = await world.given.person('Opa Oud')
  await world.as(person, 'mail-link')
  await invitation(world, person)
  await askCode(await world.as(), person.email)
  await askCode(await world.as(), 'onbekend@elders.test')
  const rows = () =>
    Promise.all(
      (['sessions', 'mail_links', 'sign_in_attempts'] as const).map(async (table) => {
        const kept = await world.db
          .selectFrom(table)
          .select('id')
          .where('person_id', '=', person.id)
          .execute()
        return kept.length
      }),
    )
  expect(await rows()).toEqual([1, 1, 1])
  world.clock.pass(2 * DAY)
  await forget.run({}, world.services)
  expect(await rows()).toEqual([0, 1, 0])
  world.clock.pass(40 * DAY)
  await forget.run({}, world.services)
  expect(await rows()).toEqual([0, 0, 0])
  const nobody = await world.db
    .selectFrom('mails')
    .select('id')
    .where('person_id', 'is', null)
    .execute()
  expect(nobody).toEqual([])
})
