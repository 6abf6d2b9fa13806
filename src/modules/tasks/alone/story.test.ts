import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { badgeGiven } from '../../../../test/sample/events.ts'
import { READING, reading, VISIT, visit } from '../../../../test/sample/kinds.ts'
import { useWorld } from '../../../../test/world.ts'
import { action } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import { newId } from '../../../platform/ids.ts'
import { languages } from '../../../platform/locale.ts'
import { command, isHouse } from '../../../platform/who.ts'
import { linkIn, post } from '../../identity/testing/helpers.ts'
import { changePerson } from '../../people/index.ts'
import { askOne, finish, withdraw } from '../index.ts'
import { tellByTheHour } from '../letters/jobs.ts'
import { actsOf } from '../rounds/acts.ts'
import { askingHouse, lettersAt, proven } from '../testing/house.ts'

/** A second kind beside signing: to the hour, apart, with a sentence as proof, and passed on to a colleague. */
const world = useWorld({ house: askingHouse })
const { given } = world

/** What a module of its own would do in an action of its own. */
const Asked = z.object({ thingId: z.uuid(), personId: z.uuid(), dueAt: z.date() })
const askVisit = action({
  name: 'asker.ask',
  who: isHouse,
  input: Asked,
  load: async () => ({ id: newId() }),
  decide: ({ id }, { personId }) => badgeGiven(id, { personId }),
  save: async (tx, _, { input: { dueAt, ...asked }, thing: _thing, ...saving }) => ({
    taskId: await askOne(tx, visit, { ...asked, due: { at: dueAt } }, saving),
  }),
})
const withdrawVisit = action({
  name: 'asker.withdraw',
  who: isHouse,
  input: z.object({ thingId: z.uuid() }),
  load: async () => ({ id: newId() }),
  decide: ({ id }) => badgeGiven(id, { personId: id }),
  save: async (tx, _, { input, thing: _thing, ...saving }) => {
    await withdraw(tx, visit, [input.thingId], saving)
  },
})
/** How it was done a module may keep by itself. */
const doVisit = action({
  name: 'asker.do',
  who: isHouse,
  input: z.object({ taskId: z.uuid(), dueAt: z.date() }),
  load: async () => ({ id: newId() }),
  decide: ({ id }) => badgeGiven(id, { personId: id }),
  save: async (tx, _, { input: { taskId: id, dueAt }, ...saving }) => {
    const task = { id, kind: visit.name, dueOn: dayOf(dueAt), dueAt }
    return { done: await finish(tx, task, saving) }
  },
})
const ask = async (person: { id: string }, dueAt: string, thingId = VISIT) => {
  const asked = { personId: person.id, thingId, dueAt: new Date(dueAt) }
  const outcome = await world.services.perform(askVisit, command, asked)
  if (!outcome.ok) throw new Error('not asked')
  return outcome.saved.taskId
}
const TITLE = /zwaan/i
const taskWith = (id: string) =>
  world.db.selectFrom('tasks').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

let owner: Awaited<ReturnType<typeof given.person>>
beforeAll(async () => {
  await given.organisation({ languages: [...languages] })
  owner = await given.person('Ine Peeters', { roles: ['owner'], email: null })
})
beforeEach(() => world.clock.set('2026-12-05T21:30:00Z'))

test('whoever is asked to the hour hears of it at once, and not what it is', async () => {
  for (const language of languages) {
    const person = await given.person(`Fatima ${language}`, { language })
    await ask(person, '2026-12-07T09:00:00Z')
    const letters = await post(world)
    expect(letters.map(({ to }) => to)).toEqual([person.email])
    for (const { subject, text, html } of letters)
      expect(`${subject} ${text} ${html}`).not.toMatch(TITLE)
  }
  const outbox = await (await (await world.as(owner)).get('/outbox')).text()
  expect(outbox).toContain('Fatima')
  expect(outbox).not.toMatch(TITLE)
})

test('is reminded as its hours say, by day and by night, and no more often than that', async () => {
  const person = await given.person('Noor Nacht')
  await ask(person, '2026-12-08T03:00:00Z')
  await post(world)
  const told: string[] = []
  for (let hour = 22; hour < 22 + 24 * 5; hour++) {
    const at = new Date(Date.UTC(2026, 11, 5, hour)).toISOString()
    if ((await lettersAt(world, at)).some(({ to }) => to === person.email)) told.push(at)
  }
  expect(told).toEqual([
    '2026-12-07T03:00:00.000Z',
    '2026-12-08T01:00:00.000Z',
    '2026-12-08T03:00:00.000Z',
    '2026-12-08T15:00:00.000Z',
  ])
})

test('a mail server that was away gives one letter about one thing, and not one for each reminder', async () => {
  const person = await given.person('Wout Wachter')
  await ask(person, '2026-12-08T03:00:00Z')
  for (const at of ['2026-12-07T03:00:00Z', '2026-12-08T01:00:00Z', '2026-12-08T15:00:00Z']) {
    world.clock.set(at)
    await tellByTheHour.run({}, world.services)
  }
  expect((await post(world)).filter(({ to }) => to === person.email)).toHaveLength(1)
})
test('who begins later hears of it on the first day', async () => {
  const person = await given.person('Lena Later', { startsOn: '2026-12-07' })
  await ask(person, '2026-12-09T03:00:00Z')
  expect(await post(world)).toEqual([])
  expect(await lettersAt(world, '2026-12-06T22:00:00Z')).toEqual([])
  const letters = await lettersAt(world, '2026-12-06T23:30:00Z')
  expect(letters.map(({ to }) => to)).toEqual([person.email])
})

test('whose address changed hears of it again, at the new one, and still not what it is', async () => {
  const person = await given.person('Ada Adres')
  await ask(person, '2026-12-09T03:00:00Z')
  await post(world)
  world.clock.pass(60_000)
  const { id, name } = person
  const to = 'nieuw.adres@korenaar.test'
  await world.services.perform(changePerson, command, { id, name, language: 'nl', email: to })
  const letters = (await post(world)).filter((letter) => letter.to === to)
  expect(letters.map(({ subject }) => subject)).toEqual(['Er wacht iets op je'])
  expect(JSON.stringify(letters)).not.toMatch(TITLE)
})

describe('whoever was asked', () => {
  test('follows the link, finds it among what waits, and says how it went after showing who they are', async () => {
    const person = await given.person('Daan Doener')
    const id = await ask(person, '2026-12-07T09:00:00Z')
    const [letter] = await post(world)
    const visitor = await world.as()
    const before = await (await visitor.get(linkIn(letter))).text()
    expect(before).not.toMatch(TITLE)
    const followed = await visitor.post(linkIn(letter))
    expect(followed.headers.get('location')).toBe(`/tasks/${id}`)

    const browser = await world.as(person)
    expect(await (await browser.get('/me')).text()).toMatch(TITLE)
    expect(await (await browser.get('/me')).text()).toContain(`/tasks/${id}`)
    const page = await (await browser.get(`/tasks/${id}`)).text()
    expect(page).toMatch(TITLE)
    const path = `/tasks/${id}/completion`
    expect((await visitor.post(path, { note: 'Het was fijn' })).status).not.toBe(303)

    const who = proven(world, person)
    const finish = actsOf(visit).finish
    expect(await world.services.perform(finish, who, { taskId: id, note: ' ' })).toMatchObject({
      ok: false,
      faults: { note: 'noteMissing' },
    })
    const unproven = { ...who, session: { ...who.session, provedAt: undefined } as never }
    await expect(
      world.services.perform(finish, unproven, { taskId: id, note: 'Het was fijn' }),
    ).rejects.toThrow()
    const done = await world.services.perform(finish, who, { taskId: id, note: 'Het was fijn' })
    expect(done.ok).toBe(true)
    expect(await world.services.perform(finish, who, { taskId: id, note: 'Nog eens' })).toEqual({
      ok: false,
      refused: 'alreadyDone',
    })
    expect(await taskWith(id)).toMatchObject({ state: 'done', note: 'Het was fijn', late: false })
    expect(
      JSON.stringify(await world.db.selectFrom('history').selectAll().execute()),
    ).not.toContain('fijn')
    expect(await (await browser.get('/me')).text()).not.toContain(`/tasks/${id}`)
  })

  test('does not find what was asked of another', async () => {
    const id = await ask(await given.person('Ada Ander'), '2026-12-07T09:00:00Z')
    const other = await given.person('Bas Buiten')
    const browser = await world.as(other)
    expect((await browser.get(`/tasks/${id}`)).status).toBe(404)
    await expect(
      world.services.perform(actsOf(visit).finish, proven(world, other), {
        taskId: id,
        note: 'Ik was het',
      }),
    ).rejects.toThrow()
    expect((await taskWith(id)).state).toBe('open')
  })

  test('lets a colleague who works here do it, who hears of it at once', async () => {
    const person = await given.person('Piet Past')
    const colleague = await given.person('Cato Collega', { number: 'c1' })
    const later = await given.person('Sam Straks', { startsOn: '2027-01-04' })
    const id = await ask(person, '2026-12-07T09:00:00Z')
    await post(world)
    const pass = (to: string | null) =>
      world.services.perform(actsOf(visit).pass, proven(world, person), {
        taskId: id,
        to: to ?? '',
      })
    expect(await pass('niemand@korenaar.test')).toEqual({ ok: false, refused: 'colleagueUnknown' })
    expect(await pass(later.email)).toEqual({ ok: false, refused: 'colleagueUnknown' })
    expect(await pass(person.email)).toEqual({ ok: false, refused: 'colleagueSelf' })
    expect((await pass('C1')).ok).toBe(true)
    expect(await taskWith(id)).toMatchObject({ state: 'closed', closed_for: 'passed-on' })
    const letters = await post(world)
    expect(letters.map(({ to }) => to)).toEqual([colleague.email])
    expect(await given.requestOf(colleague)).toMatchObject({
      state: 'open',
      passed_from: id,
      due_at: new Date('2026-12-07T09:00:00Z'),
    })
    expect(await (await (await world.as(person)).get('/me')).text()).not.toContain(id)
  })

  test('hears nothing more of what is withdrawn', async () => {
    const thing = newId()
    const person = await given.person('Wil Weg')
    const id = await ask(person, '2026-12-07T09:00:00Z', thing)
    expect((await world.services.perform(withdrawVisit, command, { thingId: thing })).ok).toBe(true)
    expect(await taskWith(id)).toMatchObject({ state: 'closed', closed_for: 'withdrawn' })
    const after = [...(await post(world)), ...(await lettersAt(world, '2026-12-07T09:00:00Z'))]
    expect(after.filter(({ to }) => to === person.email)).toEqual([])
  })
})

describe('two things that may be named', () => {
  const subjects = {
    nl: ['Twee dingen', 'het boek over brood', 'onderteken'],
    fr: ['Deux choses', 'le livre du pain', 'signer'],
    en: ['Two things', 'the book of bread', 'sign'],
    de: ['Zwei', 'das Buch vom Brot', 'unterschreiben'],
  }

  test('stand in one letter, in the language of whoever reads it; what stands apart is not in it', async () => {
    const people = []
    for (const language of languages)
      people.push(await given.person(`Lezer ${language}`, { language }))
    for (const person of people) await ask(person, '2026-12-31T09:00:00Z', newId())
    await post(world)
    world.clock.set('2026-12-08T10:00:00Z')
    const named = { kind: 'people' as const, named: people.map(({ id }) => id) }
    const version = await given.published({ languages: [...languages] })
    await given.round(version, { dueOn: '2026-12-22', audience: named })
    const opened = await world.services.perform(actsOf(reading).open, command, {
      thingId: READING,
      audience: named,
      dueOn: '2026-12-18',
    })
    expect(opened.ok).toBe(true)
    const addresses = people.map(({ email }) => email).toSorted()
    const letters = (await lettersAt(world, '2026-12-08T10:30:00Z')).filter(({ to }) =>
      addresses.includes(to),
    )
    expect(letters.map(({ to }) => to).toSorted()).toEqual(addresses)
    for (const { language, email } of people) {
      const letter = letters.find(({ to }) => to === email)
      const [subject = '', ...titles] = subjects[language as keyof typeof subjects]
      expect(letter?.subject).toContain(subject)
      for (const part of [letter?.text ?? '', letter?.html ?? '']) {
        for (const title of titles) expect(part).toContain(title)
        expect(part).not.toMatch(TITLE)
      }
    }
    expect(await lettersAt(world, '2026-12-08T14:00:00Z')).toEqual([])
    const [person] = people
    const me = await (await world.as(person)).get('/me')
    const page = await me.text()
    for (const words of ['het boek over brood', 'socialmediabeleid', 'Zwaan'])
      expect(page).toContain(words)
  })
})

test('a module that keeps by itself how it was done says so once, and whether it was late', async () => {
  const person = await given.person('Eva Eigen')
  const due = '2026-12-05T09:00:00Z'
  const taskId = await ask(person, due)
  const does = async () => {
    const outcome = await world.services.perform(doVisit, command, { taskId, dueAt: new Date(due) })
    if (!outcome.ok) throw new Error('not performed')
    return outcome.saved.done
  }
  expect([await does(), await does()]).toEqual([true, false])
  expect(await taskWith(taskId)).toMatchObject({ state: 'done', late: true })
  const lines = await world.db
    .selectFrom('history')
    .select('facts')
    .where('name', '=', 'tasks.done')
    .where('thing_id', '=', taskId)
    .execute()
  expect(lines).toEqual([{ facts: { kind: 'sample.visit', late: true } }])
})
