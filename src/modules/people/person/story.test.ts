import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { command } from '../../../platform/who.ts'
import { addPerson, changePerson, changeRoles } from './actions.ts'

const world = useWorld()
const { given } = world
let ine: Awaited<ReturnType<typeof given.person>>
let bo: Awaited<ReturnType<typeof given.person>>
let owner: Browser

const form = {
  name: 'Bo Bos',
  email: 'bo.bos@korenaar.test',
  number: '2',
  contract: 'permanent',
  language: 'nl',
}
const personNow = (id: string) =>
  world.db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

beforeAll(async () => {
  await given.organisation()
  ine = await given.person('Ine Peeters', { roles: ['owner'], number: '1' })
  bo = await given.person('Bo Bos', { number: '2' })
  owner = await world.as(ine)
})

/** What the page says is wrong: the sentence, and the field that it leads to. */
async function refusal(reply: Response) {
  expect(reply.status).toBe(422)
  const page = await reply.text()
  const [, summary = ''] = /error-summary-title[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(page) ?? []
  return summary.replaceAll(/<a href="(#[\w-]+)">/g, '$1 ').replaceAll(/<[^>]+>/g, '')
}

describe('a form about a person says at each field what to do', () => {
  const unknown = '01980000-0000-7000-8000-000000000000'
  test.each([
    ['no name', { name: ' ' }, '#name Vul de naam in.'],
    ['a name of signs', { name: '123' }, '#name Vul de naam in.'],
    ['a name that never ends', { name: 'x'.repeat(201) }, '#name Deze tekst is te lang.'],
    ['an address that is none', { email: 'bo@' }, '#email Dit is geen geldig e-mailadres.'],
    [
      'an address of somebody',
      { email: 'INE.Peeters@korenaar.test' },
      '#email Dit e-mailadres is al',
    ],
    [
      'a number of somebody',
      { number: '1' },
      '#number Dit personeelsnummer is al van Ine Peeters.',
    ],
    ['neither of the two', { email: '', number: '' }, '#number Vul een personeelsnummer of een'],
    ['a place that is gone', { establishmentId: unknown }, '#establishmentId Deze vestiging is er'],
    ['a place that is none', { establishmentId: 'Gent' }, '#establishmentId Deze vestiging is er'],
    ['a manager whom nobody knows', { manager: '99' }, '#manager Deze leidinggevende kennen we'],
    ['a manager by a wrong address', { manager: 'x@y' }, '#manager Deze leidinggevende kennen we'],
    ['themselves as manager', { manager: '2' }, '#manager Iemand kan niet de eigen'],
    ['another contract', { contract: 'forever' }, '#contract Kies een soort contract.'],
    ['another language', { language: 'es' }, '#language Kies een taal.'],
    ['no such day', { startsOn: '2026-02-30' }, '#startsOn Deze datum bestaat niet.'],
    ['a year long ago', { startsOn: '1026-02-03' }, '#startsOn Het jaar moet'],
    ['an end before', { startsOn: '2026-02-03', endsOn: '2026-02-02' }, '#endsOn De einddatum'],
  ])('%s', async (_, fields, sentence) => {
    const reply = await owner.post(`/people/${bo.id}/details`, { ...form, ...fields })
    expect(await refusal(reply)).toContain(sentence)
    expect(await personNow(bo.id)).toMatchObject({ name: 'Bo Bos', number: '2' })
  })

  test('everything that is wrong at once', async () => {
    const nothing = { ...form, name: '', email: 'nee', contract: 'x', language: '', endsOn: 'ooit' }
    const said = await refusal(await owner.post('/people', nothing))
    for (const field of ['#name', '#email', '#contract', '#language', '#endsOn'])
      expect(said).toContain(field)
  })
})

describe('who may not, and what may not be', () => {
  test('nothing changed is as good as kept', async () => {
    const same = await owner.post(`/people/${bo.id}/details`, form)
    expect(same.headers.get('location')).toBe(`/people/${bo.id}?done=changed`)
    const roles = await owner.post(`/people/${bo.id}/roles`)
    expect(roles.headers.get('location')).toBe(`/people/${bo.id}?done=roles`)
    const back = await owner.post(`/people/${bo.id}/return`)
    expect(back.headers.get('location')).toBe(`/people/${bo.id}?done=returned`)
  })

  test('a role that there is not', async () => {
    const reply = await owner.post(`/people/${bo.id}/roles`, { 'roles[]': ['king'] })
    expect(await refusal(reply)).toContain('Dit kunnen we niet lezen')
  })

  test('only roles that open something are offered, and whoever has another one keeps it', async () => {
    const old = await given.person('Olga Oud', { roles: ['spokesperson'] })
    const offered = (html: string) =>
      [...html.matchAll(/name="roles\[\]"[^>]*value="([^"]+)"/g)].map(([, role]) => role)
    const rolesPage = async (id: string) => (await owner.get(`/people/${id}/roles`)).text()

    const working = ['owner', 'author', 'hr', 'communications', 'auditor']
    expect(offered(await rolesPage(bo.id))).toEqual(working)
    const seen = await rolesPage(old.id)
    expect(offered(seen).toSorted()).toEqual([...working, 'spokesperson'].toSorted())
    expect(seen).toContain('Deze rol opent nog geen pagina’s')

    await owner.post(`/people/${old.id}/roles`, { 'roles[]': ['spokesperson', 'hr'] })
    expect(await (await owner.get(`/people/${old.id}`)).text()).toContain('Woordvoerder')
    await owner.post(`/people/${old.id}/roles`, { 'roles[]': ['hr'] })
    expect(offered(await rolesPage(old.id))).toEqual(working)
  })

  test('somebody of HR neither sends an owner away nor brings one back', async () => {
    const hr = await world.as(await given.person('Hanna Rood', { roles: ['hr'] }))
    const boss = await given.person('Griet Baas', { roles: ['owner'] })
    const leaving = await refusal(await hr.post(`/people/${boss.id}/departure`))
    expect(leaving).toContain('Alleen een eigenaar kan een eigenaar laten vertrekken')
    expect((await owner.post(`/people/${boss.id}/departure`)).status).toBe(303)
    const returning = await refusal(await hr.post(`/people/${boss.id}/return`))
    expect(returning).toContain('Alleen een eigenaar kan een eigenaar laten terugkomen')
  })

  test('who has left does not leave again, and becomes no owner', async () => {
    const gone = await given.person('Gust Gone')
    await owner.post(`/people/${gone.id}/departure`)
    const again = await refusal(await owner.post(`/people/${gone.id}/departure`))
    expect(again).toContain('Deze persoon is vertrokken')
    const roles = await owner.post(`/people/${gone.id}/roles`, { 'roles[]': ['owner'] })
    expect(await refusal(roles)).toContain('Deze persoon is vertrokken')
  })

  test('who is not there is not found, whatever is sent', async () => {
    for (const id of ['01980000-0000-7000-8000-000000000000', 'nobody']) {
      expect((await owner.get(`/people/${id}`)).status).toBe(404)
      for (const what of ['details', 'roles', 'departure', 'return'])
        expect((await owner.post(`/people/${id}/${what}`)).status).toBe(404)
    }
  })
})

describe('a program says it in one go', () => {
  const perform: typeof world.services.perform = (...given) => world.services.perform(...given)
  const somebody = { name: 'Pia Program', number: '50', language: 'fr' }

  test('a manager is named by a name that only one person here has', async () => {
    const noor = await given.person('Noor van den Berg', { number: '81' })
    const { id } = await given.person('Wim Kok', { number: '82' })
    const under = (number: string) =>
      perform(changePerson, command, {
        name: 'Wim Kok',
        number: '82',
        language: 'nl',
        id,
        manager: { number },
      })
    await under('NOOR van den Berg')
    expect((await personNow(id)).manager_id).toBe(noor.id)
    expect(await under('Noor Berg')).toMatchObject({ refused: 'managerUnknown' })
    await given.person('Noor van den Berg', { number: '83', email: null })
    expect(await under('Noor van den Berg')).toMatchObject({ refused: 'managerUnknown' })
  })

  test('what it leaves out is empty, and a manager is named by id, address or number', async () => {
    const added = await perform(addPerson, command, { ...somebody, manager: { id: ine.id } })
    if (!added.ok) throw new Error('not added')
    const { id } = added.saved
    expect(await personNow(id)).toMatchObject({
      email: null,
      establishment_id: null,
      department: '',
      manager_id: ine.id,
      contract: 'permanent',
      starts_on: null,
    })
    const named = { email: 'BO.bos@korenaar.test' }
    await perform(changePerson, command, { ...somebody, id, manager: named })
    expect((await personNow(id)).manager_id).toBe(bo.id)
    await perform(changePerson, command, { ...somebody, id, manager: { number: '1' } })
    expect((await personNow(id)).manager_id).toBe(ine.id)
    await perform(changePerson, command, { ...somebody, id })
    expect((await personNow(id)).manager_id).toBeNull()
  })

  test('it is told in words of ours what is wrong', async () => {
    const wrong = { name: 'Q', number: '', language: 'nl', manager: { name: 'Ine' }, startsOn: '' }
    expect(await perform(addPerson, command, wrong)).toEqual({
      ok: false,
      faults: { number: 'invalid', manager: 'managerUnknown', startsOn: 'dateInvalid' },
    })
    expect(await perform(changeRoles, command, { id: bo.id })).toEqual({
      ok: false,
      faults: { roles: 'invalid' },
    })
  })
})
