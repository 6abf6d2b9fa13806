import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { modules } from '../../../app/modules.ts'
import { languages } from '../../../platform/locale.ts'
import { command, type Role, roles, visitor } from '../../../platform/who.ts'
import { importPeople, opening } from '../../people/index.ts'
import { askCode, codeIn, givePassword, PASSWORD, post, turnOn } from '../testing/helpers.ts'

const world = useWorld()
const { given } = world
let owner: Browser

beforeAll(async () => {
  await given.organisation()
  owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
})

const give = (person: { id: string }, ...wanted: Role[]) =>
  owner.post(`/people/${person.id}/roles`, { 'roles[]': wanted })
const page = async (browser: Browser, path: string) => (await browser.get(path)).text()
const lettersTo = async (person: { email: string | null }) =>
  (await post(world)).filter(({ to }) => to === person.email)

test('the roles that are told are those that open a place in the menu', () => {
  const stations = modules.flatMap(({ stations = [] }) => stations)
  const who = (role: Role) => ({
    ...visitor,
    kind: 'person' as const,
    id: 'x',
    roles: new Set([role]),
  })
  for (const role of roles)
    expect([role, opening(role)]).toEqual([role, stations.some(({ may }) => may(who(role)))])
})

describe('a role that was given is told', () => {
  test('from the mail to the work: a code, a password, and there', async () => {
    const sanne = await given.person('Sanne Bakker')
    await give(sanne, 'hr')
    const [letter, ...more] = await lettersTo(sanne)
    expect(more).toEqual([])
    expect(letter?.subject).toBe('Je bent nu HR bij De Korenaar')
    for (const words of ['Ine Peeters gaf je deze rol: HR', 'HR: beheert mensen', '/me/roles'])
      expect(letter?.text).toContain(words)

    const laptop = await world.as()
    const first = (await laptop.get('/me/roles')).headers.get('location')
    expect(first).toBe('/sign-in?to=%2Fme%2Froles')
    await askCode(laptop, sanne.email, '/me/roles')
    const code = codeIn((await lettersTo(sanne))[0])
    const signedIn = await laptop.post('/sign-in/code', { code })
    expect(signedIn.headers.get('location')).toBe('/me/roles')
    const choose = (await laptop.get('/me/roles')).headers.get('location') ?? ''
    expect(choose).toBe('/me/security/password?to=%2F')
    expect(await page(laptop, choose)).toContain('name="to" value="/"')
    const done = await laptop.post('/me/security/password', { password: PASSWORD, to: '/' })
    expect(done.headers.get('location')).toBe('/')
    expect((await laptop.get('/')).headers.get('location')).toBe('/overview')
    expect((await laptop.get('/me/roles')).headers.get('location')).toBe('/')
  })

  test.each(languages)('in the language of the person: %s', async (language) => {
    const person = await given.person(`Lou ${language.repeat(3)}`, { language })
    await give(person, 'author', 'auditor')
    const letters = await lettersTo(person)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.text).toMatch(/Auditor|Auditeur|Prüfer/)
    await give(person)
    const [taken] = await lettersTo(person)
    expect(taken?.subject).toMatch(/Je rol bij|Votre rôle chez|Your role at|Ihre Rolle bei/)
  })

  test('what opens nothing is told nobody, nor what somebody gives themselves or has lost already', async () => {
    const person = await given.person('Anna Ambassade')
    await give(person, 'ambassador', 'works-council')
    expect(await lettersTo(person)).toEqual([])
    const boss = await given.person('Bea Baas', { roles: ['owner'] })
    const self = await world.as(boss)
    await self.post(`/people/${boss.id}/roles`, { 'roles[]': ['owner', 'hr'] })
    expect(await lettersTo(boss)).toEqual([])
    await give(person, 'hr')
    await give(person)
    const letters = await lettersTo(person)
    expect(letters.map(({ subject }) => subject)).toEqual(['Je rol bij De Korenaar is veranderd'])
    expect(letters[0]?.text).toContain('Je hebt nu geen aparte rol meer')
  })

  test('whose other role is taken away reads which one is left', async () => {
    const person = await given.person('Toon Twee', { roles: ['hr', 'author'] })
    await give(person, 'author')
    expect((await lettersTo(person))[0]?.text).toContain('Je hebt nu nog deze rol: Beleidsmaker')
  })

  test('by a file as well, to who is new, who was here and who comes back', async () => {
    const known = await given.person('Kim Kent', { number: '71' })
    const back = await given.person('Bas Back', { number: '72', roles: ['hr'] })
    await given.person('Stil Staan', { number: '73', roles: ['hr'] })
    await owner.post(`/people/${back.id}/departure`)
    await post(world)
    const csv =
      'naam;nummer;mail;rol\nKim Kent;71;kim.kent@korenaar.test;HR\nBas Back;72;;\nStil Staan;73;;HR\n' +
      'Nel Nieuw;74;nel.nieuw@korenaar.test;auditor\nGees Geen;75;gees@korenaar.test;ambassadeur\n'
    const report = await importPeople(world.services, Buffer.from(csv), {
      file: 'x.csv',
      who: command,
    })
    expect(report).toMatchObject({ imported: true, faults: [] })
    const told = (await post(world)).map(({ to, subject }) => `${to} ${subject}`).toSorted()
    expect(told).toEqual([
      `${back.email} Je bent nu HR bij De Korenaar`,
      `${known.email} Je bent nu HR bij De Korenaar`,
      'nel.nieuw@korenaar.test Je bent nu Auditor bij De Korenaar',
    ])
  })

  test('and whoever comes back with a role hears that it counts again', async () => {
    const person = await given.person('Rik Retour', { roles: ['hr'] })
    const plain = await given.person('Rina Retour')
    for (const { id } of [person, plain]) {
      await owner.post(`/people/${id}/departure`)
      await owner.post(`/people/${id}/return`)
    }
    expect((await lettersTo(person)).map(({ subject }) => subject)).toHaveLength(1)
    expect(await lettersTo(plain)).toEqual([])
  })
})

describe('a role that does not count yet', () => {
  const password = { password: 'zeven zachte zadels' }

  test('came by a code, without a password: a card, and each page leads there and back', async () => {
    const person = await given.person('Cas Code', { roles: ['hr'] })
    const phone = await world.as(person, 'mail-code')
    const home = await page(phone, '/me')
    expect(home).toContain('Verder als HR')
    expect(home).toContain('href="/me/security/password?to=%2F"')
    const asked = await phone.get('/people?q=bakker')
    expect(asked.status).toBe(403)
    const said = await asked.text()
    expect(said).toContain('Eerst nog dit')
    expect(said).toContain('href="/me/security/password?to=%2Fpeople%3Fq%3Dbakker"')
    const to = '/people?q=bakker'
    const short = await phone.post('/me/security/password', { password: 'kort', to })
    expect(await short.text()).toContain('name="to" value="/people?q=bakker"')
    const done = await phone.post('/me/security/password', { ...password, to })
    expect(done.headers.get('location')).toBe(to)
    expect((await phone.get(to)).status).toBe(200)
    expect(await page(phone, '/me')).not.toContain('Verder als HR')
  })

  test('came by a link: a code first, and then the same', async () => {
    const person = await given.person('Lin Link', { roles: ['author'] })
    for (const by of ['mail-link', 'handed-link'] as const) {
      const phone = await world.as(person, by)
      const step = '/sign-in?to=%2Fme%2Fsecurity%2Fpassword%3Fto%3D%252Fpolicies'
      expect(await page(phone, '/policies')).toContain(`href="${step}"`)
      expect(await page(phone, '/me')).toContain('Vraag een code')
    }
    const choose = await page(
      await world.as(person, 'mail-link'),
      '/me/security/password?to=/policies',
    )
    expect(choose).toContain('href="/sign-in?to=%2Fme%2Fsecurity%2Fpassword%3Fto%3D%252Fpolicies"')
  })

  test('has a password, or a second step: signs in with it, and comes back', async () => {
    const person = await given.person('Pia Pass', { roles: ['hr'] })
    await givePassword(world, person)
    const phone = await world.as(person, 'mail-code')
    const said = await page(phone, '/signing')
    expect(said).toContain('href="/sign-in/password?to=%2Fsigning"')
    expect(said).toContain('Wachtwoord vergeten?')
    const fields = { email: person.email ?? '', password: PASSWORD, to: '/signing' }
    const signedIn = await phone.post('/sign-in/password', fields)
    expect(signedIn.headers.get('location')).toBe('/signing')
    const laptop = await world.as(person)
    await turnOn(await world.as(person), world)
    expect((await laptop.get('/signing')).status).toBe(403)
  })

  test('whoever has no role, or another one, still finds nothing there', async () => {
    const nobody = await world.as(await given.person('Elke Een'), 'mail-code')
    expect((await nobody.get('/people')).status).toBe(404)
    const coach = await world.as(
      await given.person('Carl Coach', { roles: ['coach'] }),
      'mail-code',
    )
    expect((await coach.get('/people')).status).toBe(404)
    expect(await page(coach, '/me')).not.toContain('Verder als')
    const hr = await world.as(await given.person('Hein Ruw', { roles: ['hr'] }), 'mail-code')
    expect((await hr.get('/settings')).status).toBe(404)
    const foreign = await hr.post('/me/security/password', { ...password, to: '//kwaad.example' })
    expect(foreign.headers.get('location')).toBe('/')
  })
})
