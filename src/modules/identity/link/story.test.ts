import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'
import { DAY, HOUR } from '../../../platform/calendar.ts'
import { withReceivers } from '../../../platform/mail/receivers.ts'
import { waitingMail } from '../../../platform/mail/store.ts'
import { writeLetters } from '../../../platform/mail/writing.ts'
import { whoIs } from '../index.ts'
import { identityMails } from '../mails.ts'
import { askCode, codeIn, invitation, linkIn, post, waysIn } from '../testing/helpers.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

test('a mail scanner may look as often as it likes; Fatima’s press on the button works', async () => {
  const fatima = await world.given.person('Fatima Aziz')
  await askCode(await world.as(), fatima.email, '/me/devices')
  const [letter] = await post(world)
  for (let i = 0; i < 10; i++) {
    const seen = await (await world.as()).get(linkIn(letter))
    expect(seen.status).toBe(200)
    const page = await seen.text()
    expect(page).toContain('Verder')
    expect(page).not.toContain('Fatima')
  }
  expect(await waysIn(world, fatima)).toEqual([])

  const phone = await world.as()
  const reply = await phone.post(linkIn(letter))
  expect(reply.status).toBe(303)
  expect(reply.headers.get('location')).toBe('/me/devices')
  expect(await waysIn(world, fatima)).toEqual(['mail-link'])
  expect((await (await world.as()).post(linkIn(letter))).status).toBe(404)
})

test('a sign-in link that is pressed twice at once lets one in', async () => {
  const person = await world.given.person('Twan Twee')
  await askCode(await world.as(), person.email)
  const [letter] = await post(world)
  const browsers = await Promise.all([world.as(), world.as(), world.as(), world.as()])
  const replies = await Promise.all(browsers.map((browser) => browser.post(linkIn(letter))))
  expect(replies.filter((reply) => reply.status === 303)).toHaveLength(1)
})

test('an invitation may be opened twice, until it expires', async () => {
  const person = await world.given.person('Ine Vaker')
  const link = await invitation(world, person, { path: '/me/devices', lastsMs: 2 * DAY })
  for (const browser of [await world.as(), await world.as()])
    expect((await browser.post(link)).headers.get('location')).toBe('/me/devices')

  world.clock.pass(3 * DAY)
  const reply = await (await world.as()).get(link)
  expect(reply.status).toBe(404)
  const page = await reply.text()
  expect(page).toContain('Deze link werkt niet meer')
  expect(page).toContain('value="/me/devices"')
})

test('an invitation says that there is something to sign, in the language of its person', async () => {
  const person = await world.given.person('Amélie Dubois', { language: 'fr' })
  const link = await invitation(world, person, {
    path: '/sign/0198f000-0000-7000-8000-000000000000',
  })
  const page = await (await (await world.as()).get(link)).text()
  expect(page).toContain('<html lang="fr"')
  expect(page).toContain('Vous avez un texte à lire et à signer.')
  expect(page).toContain('De Korenaar')
})

test('a link nobody made is answered kindly', async () => {
  const reply = await (await world.as()).get('/link/verzonnen')
  expect(reply.status).toBe(404)
  expect(await reply.text()).toContain('action="/sign-in"')
  expect((await (await world.as()).post('/link/verzonnen')).status).toBe(404)
})

test('a link keeps the stronger session of the same person', async () => {
  const person = await world.given.person('Sterre Sterk', { roles: ['owner'] })
  const desk = await world.as(person, 'password')
  const before = desk.cookies.get('leidraad')
  const link = await invitation(world, person)
  expect((await desk.get(link)).headers.get('location')).toBe('/me/devices')
  expect((await desk.post(link)).headers.get('location')).toBe('/me/devices')
  expect(desk.cookies.get('leidraad')).toBe(before)
})

test('a link from the own mailbox replaces a session that an owner handed over', async () => {
  const person = await world.given.person('Hans Handig')
  const phone = await world.as()
  await phone.post(await invitation(world, person, { handed: true }))
  expect(await waysIn(world, person)).toEqual(['handed-link'])
  await phone.post(await invitation(world, person))
  expect(await waysIn(world, person)).toEqual(['mail-link'])
})

test('somebody else on the tablet is asked first, and then signed out', async () => {
  const [tom, ine] = [await world.given.person('Tom Tablet'), await world.given.person('Ine Ook')]
  const tablet = await world.as(tom, 'mail-code')
  const link = await invitation(world, ine)
  expect(await (await tablet.get(link)).text()).toContain('Blijf Tom Tablet')
  expect((await tablet.post(link)).status).toBe(409)
  expect(await waysIn(world, ine)).toEqual([])

  expect((await tablet.post(link, { change: 'yes' })).status).toBe(303)
  expect(await waysIn(world, ine)).toEqual(['mail-link'])
  expect(await waysIn(world, tom)).toEqual([])
})

test('what an owner reads in the outbox and hands over is known as handed', async () => {
  const person = await world.given.person('Olga Omweg')
  const browser = await world.as()
  await askCode(browser, person.email)
  const { id } = await world.db
    .selectFrom('mails')
    .select('id')
    .where('person_id', '=', person.id)
    .executeTakeFirstOrThrow()
  const read = async () => {
    const mail = await waitingMail(world.db, id)
    const { mailboxes } = world.services
    const mails = await withReceivers(world.db, mail ? [mail] : [], mailboxes)
    const given = { services: world.services, handed: true }
    const letters = await upkeep(world.db, (tx) =>
      writeLetters(identityMails, mails, { ...given, tx }),
    )
    return letters.get(id)
  }
  await (await world.as()).post(linkIn(await read()))
  await browser.post('/sign-in/code', { code: codeIn(await read()) })
  expect(await waysIn(world, person)).toEqual(['handed-link', 'handed-code'])
})

test('a session by link ends after two idle hours, and after a day in any case', async () => {
  const person = await world.given.person('Ida Idle')
  const link = await invitation(world, person, { lastsMs: 9 * DAY })
  const [idle, busy] = [await world.as(), await world.as()]
  await idle.post(link)
  await busy.post(link)
  const token = busy.cookies.get('leidraad') as string
  for (let hour = 0; hour < 23; hour++) {
    world.clock.pass(HOUR)
    expect(await whoIs(world.db, token, world.clock.now())).toBeDefined()
  }
  expect((await idle.get('/me/devices')).status).toBe(303)
  world.clock.pass(HOUR)
  expect((await busy.get('/me/devices')).status).toBe(303)
})

test('what a link leads to is said by whose page it is; of any other page only that one goes on', async () => {
  const person = await world.given.person('Wies Waarheen')
  const said = async (path: string) =>
    (await (await world.as()).get(await invitation(world, person, { path }))).text()
  const toSign = 'Er ligt een tekst voor je klaar om te lezen en te ondertekenen.'
  const toOpen = 'Je gaat verder met de pagina waar je e-mail over ging.'
  const signing = await said('/sign/0198f000-0000-7000-8000-000000000000')
  expect(signing).toContain(toSign)
  expect(signing).not.toContain(toOpen)
  const devices = await said('/me/devices')
  expect(devices).toContain(toOpen)
  expect(devices).not.toContain(toSign)
})

test('a form of a link that nobody’s page sent changes nobody', async () => {
  const [tom, ine] = [await world.given.person('Tom Tafel'), await world.given.person('Ine Inval')]
  const tablet = await world.as(tom, 'mail-code')
  const reply = await tablet.post(await invitation(world, ine), { change: 'no' })
  expect(reply.status).toBe(404)
  expect(await waysIn(world, tom)).toEqual(['mail-code'])
  expect(await waysIn(world, ine)).toEqual([])
})
