import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'

const world = useWorld()
const { given } = world
let publication: { id: string }
let owner: Awaited<ReturnType<typeof world.as>>

beforeAll(async () => {
  await given.organisation()
  publication = await given.published()
  owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
})

const opening = (fields = {}) => ({
  publicationId: publication.id,
  audience: 'all',
  dueOn: '2026-12-04',
  joinerDays: '14',
  ...fields,
})

test('a round says whom it asked and whom it invited', async () => {
  await given.person('Sanne de Wit')
  await given.person('Tom Zondermail', { email: null })
  const reply = await owner.post('/signing/rounds', opening())
  expect(reply.status).toBe(303)
  expect(reply.headers.get('location')).toMatch(/asked=3&invited=2$/)
  const page = await (await owner.get(reply.headers.get('location') ?? '')).text()
  expect(page).toContain('Gevraagd: 3')
  expect(page).toContain('0 van 3')
})

test.each([
  ['a date that has passed', { dueOn: '2026-11-01' }, 'Deze datum is voorbij'],
  ['no date', { dueOn: '' }, 'Kies een datum'],
  ['a day that is not there', { dueOn: '2027-02-30' }, 'Kies een datum'],
  ['a year before people signed', { dueOn: '0000-01-01' }, 'tussen 1900 en 2100'],
  ['a year that nobody waits for', { dueOn: '9999-12-31' }, 'tussen 1900 en 2100'],
  ['a group without a name', { audience: 'establishment' }, 'nog niet welke'],
  ['people whom nobody knows', { audience: 'people', people: 'wie@dit.is' }, 'wie@dit.is'],
  ['days out of range', { joinerDays: '0' }, 'van 1 tot en met 180'],
])('%s keeps the form as it was typed', async (_, fields, words) => {
  const reply = await owner.post('/signing/rounds', opening(fields))
  expect(reply.status).toBe(422)
  expect(await reply.text()).toContain(words)
})

test('only HR and owners open a round; an auditor looks', async () => {
  const employee = await world.as(await given.person('Jan Modaal'))
  const auditor = await world.as(await given.person('Anna Auditor', { roles: ['auditor'] }))
  expect((await employee.post('/signing/rounds', opening())).status).toBe(404)
  expect((await employee.get('/signing')).status).toBe(404)
  expect((await auditor.get('/signing')).status).toBe(200)
  expect((await auditor.post('/signing/rounds', opening())).status).toBe(404)
})

test('who has no mailbox gets a link by hand, and the signature says so', async () => {
  const person = await given.person('Zonder Mail', { email: null })
  await given.round(publication)
  const request = await given.requestOf(person)
  const page = await owner.post(`/signing/rounds/${request.round_id}/people/${request.id}/link`)
  const [, path] = /http:\/\/leidraad\.test(\/link\/[\w-]+)/.exec(await page.text()) ?? []

  const phone = await world.as()
  await phone.get(path ?? '')
  expect((await phone.post(path ?? '')).headers.get('location')).toBe(`/sign/${request.id}`)
  const form = await (await phone.get(`/sign/${request.id}/signature`)).text()
  const [, seenSha256 = ''] = /name="seenSha256" value="([0-9a-f]{64})"/.exec(form) ?? []
  const signed = { typedName: 'Zonder Mail', language: 'nl', seenSha256 }
  expect((await phone.post(`/sign/${request.id}/signature`, signed)).status).toBe(303)
  const kept = await world.db
    .selectFrom('signatures')
    .select('identified_by')
    .where('request_id', '=', request.id)
    .executeTakeFirst()
  expect(kept).toEqual({ identified_by: 'handed-link' })
})

test('who leaves is not asked any more; who comes back is asked again', async () => {
  const person = await given.person('Weg En Terug')
  await given.round(publication)
  const stateOf = async () => (await given.requestOf(person)).state
  await owner.post(`/people/${person.id}/departure`, {})
  expect(await stateOf()).toBe('closed')
  await owner.post(`/people/${person.id}/return`, {})
  expect(await stateOf()).toBe('open')
})

test('a round that is stopped asks nobody any more, and says so kindly; what was signed stays', async () => {
  const person = await given.person('Te Laat')
  const { id } = await given.round(publication)
  const request = await given.requestOf(person)
  const phone = await world.as(person, 'mail-link')
  const form = await (await phone.get(`/sign/${request.id}/signature`)).text()
  const [, seenSha256 = ''] = /name="seenSha256" value="([0-9a-f]{64})"/.exec(form) ?? []

  const auditor = await world.as(await given.person('Ook Auditor', { roles: ['auditor'] }))
  expect((await auditor.post(`/signing/rounds/${id}/closure`)).status).toBe(404)
  expect((await owner.post(`/signing/rounds/${id}/closure`)).status).toBe(303)
  expect((await owner.post(`/signing/rounds/${id}/closure`)).status).toBe(303)
  expect(await (await phone.get('/me')).text()).toContain('Er wacht niets op jou')
  const late = await phone.post(`/sign/${request.id}/signature`, {
    typedName: 'Te Laat',
    language: 'nl',
    seenSha256,
  })
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('Deze ronde is gestopt')
})

test('the list goes along as CSV and XLSX, with formulas made harmless', async () => {
  await given.person('=cmd|calc', { email: 'formule@korenaar.test' })
  const { id } = await given.round(publication)
  const csv = await (await owner.get(`/signing/rounds/${id}/people.csv`)).text()
  expect(csv).toContain("'=cmd|calc")
  const xlsx = await owner.get(`/signing/rounds/${id}/people.xlsx`)
  expect(
    Buffer.from(await xlsx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

test.each(['nl', 'fr', 'en', 'de'])('the pages speak %s', async (language) => {
  const { id } = await given.round(publication)
  for (const path of [
    '/signing',
    '/signing/rounds/new',
    `/signing/rounds/${id}`,
    `/signing/rounds/${id}/people`,
  ]) {
    const reply = await owner.get(`${path}?language=${language}`)
    expect(reply.status).toBe(200)
    expect(await reply.text()).toContain(`lang="${language}"`)
  }
})
