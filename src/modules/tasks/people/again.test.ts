import { beforeAll, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'

const world = useWorld()
const { given } = world
let owner: Browser
let publication: { id: string }

beforeAll(async () => {
  await given.organisation()
  owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
  publication = await given.published()
})

async function asked(name: string) {
  const person = await given.person(name)
  const { id } = await given.round(publication, { dueOn: '2026-12-04' })
  const task = await given.requestOf(person)
  return { person, task, path: `/signing/rounds/${id}/people` }
}

test('some get more time: their page says so, and they are late only after it', async () => {
  const { person, task, path } = await asked('Sanne Later')
  const form = { 'tasks[]': task.id, dueOn: '2026-12-18' }
  const reply = await owner.post(`${path}/extension`, form)
  expect(reply.headers.get('location')).toBe(`${path}?done=extended`)
  expect(await (await (await world.as(person)).get('/me')).text()).toContain('18 december 2026')

  world.clock.set('2026-12-10T10:00:00Z')
  await given.signature(person)
  const { late, due_on } = await world.db
    .selectFrom('signatures')
    .select(['late', 'due_on'])
    .where('task_id', '=', task.id)
    .executeTakeFirstOrThrow()
  expect({ late, due_on }).toEqual({ late: false, due_on: '2026-12-18' })
  world.clock.set('2026-11-20T10:00:00Z')
})

test('a date that gives nobody more time keeps who was ticked', async () => {
  const { task, path } = await asked('Tom Krap')
  const reply = await owner.post(`${path}/extension`, { 'tasks[]': task.id, dueOn: '2026-12-01' })
  expect(reply.status).toBe(422)
  const page = await reply.text()
  expect(page).toContain('niet later dan die van de ronde')
  expect(page).toMatch(new RegExp(`value="${task.id}"[^>]*checked`))
})

test('who signed is asked once more by hand, and what they signed stays as it was', async () => {
  const { person, task, path } = await asked('Noor Nogeens')
  await given.signature(person)
  const page = await (await owner.get(`${path}/${task.id}`)).text()
  expect(page).toContain('doet het nog een keer')
  expect((await owner.post(`${path}/${task.id}/request`)).status).toBe(303)
  const tasks = await world.db
    .selectFrom('tasks')
    .select('state')
    .where('person_id', '=', person.id)
    .orderBy('id')
    .execute()
  expect(tasks).toEqual([{ state: 'done' }, { state: 'open' }])
  await given.signature(person)
  const signed = await world.db
    .selectFrom('signatures')
    .select('id')
    .where('person_id', '=', person.id)
    .execute()
  expect(signed).toHaveLength(2)
})

test('of a large house letters on paper are made by place, from the list of who has no mailbox', async () => {
  await given.person('Bo Beneden', { email: null, department: 'Magazijn' })
  await given.person('Bas Boven', { email: null, department: 'Kantoor' })
  const { id } = await given.round(publication, { dueOn: '2026-12-04' })
  const path = `/signing/rounds/${id}`
  const list = await owner.get(`${path}/people?way=by-hand&department=magazijn`)
  const page = await list.text()
  expect(page).toContain('Bo Beneden')
  expect(page).not.toContain('Bas Boven')
  expect(page).toContain('<input type="hidden" name="department" value="magazijn"/>')
  const letters = await owner.post(`${path}/letters`, { department: 'magazijn' })
  expect(letters.headers.get('content-type')).toBe('application/pdf')
  const made = await world.db
    .selectFrom('history')
    .select('facts')
    .where('name', '=', 'tasks.letters-made')
    .execute()
  expect(made).toEqual([{ facts: { count: 1 } }])
})
