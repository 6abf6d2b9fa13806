import { beforeAll, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../test/world.ts'

const world = useWorld()
const { given } = world
const PASSWORD = 'vier vrolijke fietsbellen'

beforeAll(() => given.organisation())

const signerOf = async (person: { id: string }) =>
  world.db
    .selectFrom('signatures')
    .select('identified_by')
    .where('person_id', '=', person.id)
    .executeTakeFirstOrThrow()

async function sign(browser: Browser, person: { id: string; name: string }) {
  const path = `/sign/${(await given.requestOf(person)).id}/signature`
  const page = await (await browser.get(path)).text()
  const [, seenSha256 = ''] = /name="seenSha256" value="([0-9a-f]{64})"/.exec(page) ?? []
  const reply = await browser.post(path, { typedName: person.name, language: 'nl', seenSha256 })
  expect(reply.status).toBe(303)
}

test('a password that began with a code from an owner’s hands proves no more than that code', async () => {
  const owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
  const person = await given.person('Tom Claes')
  await given.round(await given.published())

  // Without a mail server the owner reads the code, and could keep it to themselves.
  const browser = await world.as()
  await browser.post('/sign-in', { email: person.email ?? '' })
  const { id } = await world.db
    .selectFrom('mails')
    .select('id')
    .where('person_id', '=', person.id)
    .where('kind', '=', 'identity.sign-in')
    .executeTakeFirstOrThrow()
  const mail = await (await owner.post(`/outbox/${id}/reading`)).text()
  const code = /class="mail-code">(\d{6})</.exec(mail)?.[1] ?? ''
  expect((await browser.post('/sign-in/code', { code })).status).toBe(303)
  expect((await browser.post('/me/security/password', { password: PASSWORD })).status).toBe(303)

  const elsewhere = await world.as()
  await elsewhere.post('/sign-in/password', { email: person.email ?? '', password: PASSWORD })
  await sign(elsewhere, person)
  expect(await signerOf(person)).toEqual({ identified_by: 'handed-code' })
})

test('whoever chooses a new password by a code from their own mailbox is known by it again', async () => {
  const person = await given.person('Sanne de Wit')
  await given.round(await given.published())
  const handed = await world.as(person, 'handed-code')
  await handed.post('/me/security/password', { password: PASSWORD })
  const own = await world.as(person, 'mail-code')
  const renewed = await own.post('/me/security/password', { password: `${PASSWORD} twee` })
  expect(renewed.status).toBe(303)
  await sign(own, person)
  expect(await signerOf(person)).toEqual({ identified_by: 'password' })
})
