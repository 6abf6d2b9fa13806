import { beforeAll, describe, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { upkeep } from '../../platform/action.ts'
import { event } from '../../platform/event.ts'
import { append } from '../../platform/history.ts'
import { languages } from '../../platform/locale.ts'
import { command } from '../../platform/who.ts'

const world = useWorld()
const { given } = world
let owner: Awaited<ReturnType<typeof given.person>>

const form = {
  name: 'Zoë d’Hondt',
  email: 'Zoe@Korenaar.test',
  number: '2001',
  department: 'Winkel',
  contract: 'fixed',
  language: 'fr',
}
const asOwner = () => world.as(owner)
const idIn = (reply: Response) =>
  /people\/([0-9a-f-]{36})/.exec(reply.headers.get('location') ?? '')?.[1] ?? ''
const personNow = (id: string) =>
  world.db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const eventsOf = async (id: string) =>
  (
    await world.db
      .selectFrom('history')
      .select('name')
      .where('thing_id', '=', id)
      .orderBy('id')
      .execute()
  ).map(({ name }) => name)

beforeAll(async () => {
  await given.organisation()
  owner = await given.person('Ine Peeters', { roles: ['owner'], number: '1' })
})

test('an empty directory leads to the import', async () => {
  const page = await (await (await asOwner()).get('/people')).text()
  expect(page).toContain('Hier komen je mensen')
  expect(page).toContain('/people/import')
})

test('a visitor is asked to sign in first; an employee finds nothing', async () => {
  const visitor = await world.as()
  const reply = await visitor.get('/people?q=zoe')
  expect(reply.headers.get('location')).toBe('/sign-in?to=%2Fpeople%3Fq%3Dzoe')
  const employee = await world.as(await given.person('Eva Maes'))
  expect((await employee.get('/people')).status).toBe(404)
  expect((await employee.get('/people.csv')).status).toBe(404)
  expect((await employee.get(`/people/${owner.id}`)).status).toBe(404)
  expect((await employee.post('/people', form)).status).toBe(404)
})

describe('somebody who is added by hand', () => {
  let id: string
  test('is found without accents, by address and by number', async () => {
    const browser = await asOwner()
    const reply = await browser.post('/people', { ...form, manager: '1' })
    expect(reply.status).toBe(303)
    id = idIn(reply)
    expect(await personNow(id)).toMatchObject({
      name: 'Zoë d’Hondt',
      email: 'zoe@korenaar.test',
      manager_id: owner.id,
    })
    for (const q of ['zoe hondt', 'd’HONDT', 'zoe@koren', '2001'])
      expect(await (await browser.get(`/people?q=${encodeURIComponent(q)}`)).text()).toContain(id)
    expect(await (await browser.get('/people?q=zo%25')).text()).not.toContain(id)
    const page = await (await browser.get(`/people/${id}`)).text()
    expect(page).toContain('Ine Peeters')
    expect(page).toContain('Toegevoegd')
  })

  test('has details that change, and a form that keeps what was typed when something is wrong', async () => {
    const browser = await asOwner()
    const wrong = await browser.post(`/people/${id}/details`, {
      ...form,
      email: 'ine.peeters@korenaar.test',
      department: 'Bakkerij & co',
    })
    expect(wrong.status).toBe(422)
    const page = await wrong.text()
    expect(page).toContain('Dit e-mailadres is al van Ine Peeters')
    expect(page).toContain('value="Bakkerij &amp; co"')

    const many = { ...form, name: '', email: 'nee', startsOn: '2026-13-01' }
    const faults = await (await browser.post(`/people/${id}/details`, many)).text()
    for (const word of ['Vul de naam in', 'geen geldig e-mailadres', 'Deze datum bestaat niet'])
      expect(faults).toContain(word)

    const right = { ...form, email: '', department: 'Bakkerij' }
    expect((await browser.post(`/people/${id}/details`, right)).status).toBe(303)
    expect(await personNow(id)).toMatchObject({ email: null, department: 'Bakkerij' })
  })

  test.each([
    ['startsOn', '0000-01-01'],
    ['startsOn', '0026-11-30'],
    ['endsOn', '0126-03-01'],
    ['endsOn', '9999-12-31'],
  ])(
    'has no %s on %s: the form says which years there are, as an import does',
    async (field, day) => {
      const reply = await (await asOwner()).post(`/people/${id}/details`, { ...form, [field]: day })
      expect(reply.status).toBe(422)
      expect(await reply.text()).toContain('Het jaar moet tussen 1900 en 2100 liggen.')
    },
  )

  test('cannot manage their own manager', async () => {
    const browser = await asOwner()
    await browser.post(`/people/${id}/details`, { ...form, manager: '1' })
    const reply = await browser.post(`/people/${owner.id}/details`, {
      ...form,
      name: 'Ine Peeters',
      email: 'ine.peeters@korenaar.test',
      number: '1',
      manager: '2001',
    })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain('geeft zelf leiding')
  })

  test('leaves and comes back', async () => {
    const browser = await asOwner()
    await browser.post(`/people/${id}/departure`)
    expect((await personNow(id)).left_at).toEqual(world.clock.now())
    expect(await (await browser.get('/people')).text()).not.toContain(id)
    expect(await (await browser.get('/people?who=left')).text()).toContain(id)
    await browser.post(`/people/${id}/return`)
    expect(await personNow(id)).toMatchObject({ left_at: null, ends_on: null })
    expect(await eventsOf(id)).toEqual([
      'people.person-added',
      'people.person-changed',
      'people.address-changed',
      'people.person-changed',
      'people.address-changed',
      'people.person-left',
      'people.person-returned',
    ])
  })
})

test('when somebody comes and goes is not shown to those who look after people', async () => {
  const person = await given.person('Noor Aerts')
  const signedIn = event('identity.signed-in', 'person', {})
  await upkeep(world.db, (tx) =>
    append(tx, world.services.keyring, [signedIn(person.id, {})], command, world.clock.now()),
  )
  const page = await (await (await asOwner()).get(`/people/${person.id}`)).text()
  expect(page).toContain('Noor Aerts')
  expect(page).not.toContain('identity.')
})

test('a page says what was done in our own words, and nothing where the address has another', async () => {
  const person = await given.person('Wout Claes')
  const pageAfter = async (word: string) =>
    (await (await asOwner()).get(`/people/${person.id}?done=${word}`)).text()
  expect(await pageAfter('changed')).toMatch(/role="status"[\s\S]*?Bewaard\./)
  for (const word of ['constructor', 'toString', '__proto__', 'zzz'])
    expect(await pageAfter(word)).not.toContain('role="status"')
})

describe('roles', () => {
  test('are given by an owner, and not by anyone else', async () => {
    const hr = await given.person('Hanna Rood', { roles: ['hr'] })
    const auditor = await given.person('Aad Uit', { roles: ['auditor'] })
    const roles = { 'roles[]': ['hr', 'coach'] }
    for (const person of [hr, auditor])
      expect((await (await world.as(person)).post(`/people/${hr.id}/roles`, roles)).status).toBe(
        404,
      )
    expect((await (await world.as(auditor)).get('/people')).status).toBe(200)
    expect((await (await world.as(auditor)).post('/people', form)).status).toBe(404)
    expect((await (await asOwner()).post(`/people/${hr.id}/roles`, roles)).status).toBe(303)
    expect(await (await (await asOwner()).get(`/people/${hr.id}`)).text()).toContain('Coach')
  })

  test('the last owner keeps theirs, and stays', async () => {
    const browser = await asOwner()
    const roles = await browser.post(`/people/${owner.id}/roles`, { 'roles[]': ['hr'] })
    expect(roles.status).toBe(422)
    expect(await roles.text()).toContain('de laatste eigenaar')
    const leaving = await browser.post(`/people/${owner.id}/departure`)
    expect(leaving.status).toBe(422)
    expect(await leaving.text()).toContain('de laatste eigenaar')
  })

  test('two owners cannot both leave each other without an owner', async () => {
    const other = await given.person('Tweede Eigenaar', { roles: ['owner'] })
    const replies = await Promise.all([
      (await world.as(owner)).post(`/people/${other.id}/roles`, { 'roles[]': [] }),
      (await world.as(other)).post(`/people/${owner.id}/roles`, { 'roles[]': [] }),
    ])
    expect(replies.map(({ status }) => status).sort()).not.toEqual([303, 303])
    const owners = await world.db
      .selectFrom('person_roles')
      .selectAll()
      .where('role', '=', 'owner')
      .execute()
    expect(owners.length).toBeGreaterThan(0)
    owner = { ...owner, id: owners[0]?.person_id ?? '' }
  })

  test('somebody of HR does not take over the address of whoever may do what they may not', async () => {
    const hr = await world.as(await given.person('Hans Roelen', { roles: ['hr'] }))
    const author = await given.person('Ada Auteur', { roles: ['author'], number: '78' })
    const details = { number: '78', contract: 'permanent', language: 'nl' }
    const page = `/people/${author.id}/details`
    const taking = { ...details, name: 'Ada Auteur', email: 'hans@korenaar.test' }
    const refused = await hr.post(page, taking)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('een rol die jij niet hebt')
    const marrying = { ...details, name: 'Ada Auteur-Maes', email: author.email ?? '' }
    expect((await hr.post(page, marrying)).status).toBe(303)
    expect((await (await asOwner()).post(page, taking)).status).toBe(303)
  })

  test('an owner who left comes back only by the word of an owner', async () => {
    const boss = await given.person('Oud Eigenaar', { roles: ['owner'] })
    const browser = await asOwner()
    await browser.post(`/people/${boss.id}/departure`)
    const hr = await world.as(await given.person('Hetty Raad', { roles: ['hr'] }))
    const refused = await hr.post(`/people/${boss.id}/return`)
    expect(refused.status).toBe(422)
    expect((await browser.post(`/people/${boss.id}/return`)).status).toBe(303)
    await browser.post(`/people/${boss.id}/departure`)
  })

  test('somebody of HR does not take over the address of an owner', async () => {
    const hr = await world.as(await given.person('Henk Roos', { roles: ['hr'] }))
    const boss = await given.person('Griet Baas', { roles: ['owner'], number: '77' })
    const mine = { ...form, name: 'Griet Baas', email: 'henk2@korenaar.test', number: '77' }
    const reply = await hr.post(`/people/${boss.id}/details`, mine)
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain('Alleen een eigenaar')
  })
})

test('a list taken along runs nothing in a spreadsheet', async () => {
  const browser = await asOwner()
  await browser.post('/people', { ...form, name: '=HYPERLINK("x")A', email: '', number: '=1+1' })
  const reply = await browser.get('/people.csv?q=hyperlink')
  const csv = await reply.text()
  expect(reply.headers.get('content-disposition')).toContain('mensen.csv')
  expect(csv.split('\r\n')[1]).toBe(`"'=HYPERLINK(""x"")A";;'=1+1;;Winkel;;Tijdelijk;fr;;;`)
})

test('every page speaks every language', async () => {
  const browser = await asOwner()
  for (const language of languages)
    for (const path of [
      '/people',
      '/people/new',
      `/people/${owner.id}`,
      `/people/${owner.id}/roles`,
    ])
      expect((await browser.get(`${path}?language=${language}`)).status).toBe(200)
})
