import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { READING, reading } from '../../../../test/sample/kinds.ts'
import { useWorld } from '../../../../test/world.ts'
import type { AnyAction } from '../../../platform/action.ts'
import { command, system } from '../../../platform/who.ts'
import { post } from '../../identity/testing/helpers.ts'
import { addPerson, changePerson, importPeople } from '../../people/index.ts'
import { leave } from '../../people/person/actions.ts'
import { signature } from '../../signing/kind/kind.ts'
import { countOf } from '../figures/store.ts'
import { lookForJoiners, openYearly } from '../follows/jobs.ts'
import { askingHouse, lettersAt, proven } from '../testing/house.ts'
import { actsOf } from './acts.ts'

/** Rounds as those who run them see them: who falls in, who falls out, and what may be done for one of them. */
const world = useWorld({ house: askingHouse })
const { given } = world
type Person = Awaited<ReturnType<typeof given.person>>
let boss: Person

beforeAll(async () => {
  await given.organisation()
  boss = await given.person('Ine Peeters', { roles: ['hr'], email: 'ine@korenaar.test' })
})
beforeEach(() => world.clock.set('2026-12-07T10:00:00Z'))

const hr = () => proven(world, boss, 'hr')
const act = (acting: AnyAction, input: object) => world.services.perform(acting, hr(), input)
async function saved(acting: AnyAction, input: object) {
  const outcome = await act(acting, input)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.saved
}
const wanted = (audience: object, more = {}) => ({
  thingId: READING,
  audience,
  dueOn: '2026-12-21',
  afresh: true,
  ...more,
})
const open = async (audience: object, more = {}) =>
  (await saved(actsOf(reading).open, wanted(audience, more))) as { id: string; asked: number }
const department = (...names: string[]) => ({ kind: 'department', names })
const taskIn = (round: { id: string }, person: { id: string }) =>
  world.db
    .selectFrom('tasks')
    .selectAll()
    .where('round_id', '=', round.id)
    .where('person_id', '=', person.id)
    .executeTakeFirst()
const whole = (person: Person, change: object) => ({
  ...{ id: person.id, name: person.name, email: person.email, language: 'nl' },
  ...{ number: person.number, department: person.department },
  ...change,
})

describe('a rule that people fall into and out of', () => {
  test('who joins or moves into it is asked, with days of their own; who leaves is let go', async () => {
    await given.person('Bo Bakker', { department: 'Oven' })
    const mover = await given.person('Mo Mover', { department: 'Winkel oven' })
    const round = await open(department('Oven'), { joinerDays: 10, dueOn: '2026-12-11' })
    expect(round.asked).toBe(1)
    expect(await taskIn(round, mover)).toBeUndefined()

    world.clock.set('2026-12-10T10:00:00Z')
    const joiner = await world.services.perform(addPerson, command, {
      ...{ name: 'Jo Joiner', email: 'jo@korenaar.test', language: 'nl', department: 'oven' },
    })
    if (!joiner.ok) throw new Error('not added')
    await world.services.perform(changePerson, command, whole(mover, { department: 'Oven' }))
    for (const person of [{ id: joiner.saved.id }, mover])
      expect(await taskIn(round, person)).toMatchObject({
        state: 'open',
        due_on: '2026-12-20',
        own_time: true,
      })

    await world.services.perform(leave, command, { id: mover.id })
    expect(await taskIn(round, mover)).toMatchObject({ state: 'closed', closed_for: 'left' })
    expect(await countOf(world.db, round.id)).toMatchObject({ asked: 2, open: 2, gone: 1 })
  })

  test('whose first day lies ahead is asked on that day, and whose last day has passed is not', async () => {
    const starter = await given.person('Sta Straks', {
      department: 'Kiem',
      startsOn: '2026-12-14',
    })
    const gone = await given.person('Weg Is Weg', { department: 'Kiem', endsOn: '2026-12-04' })
    const round = await open(department('Kiem'))
    expect(round.asked).toBe(0)
    world.clock.set('2026-12-13T22:59:00Z')
    await world.services.perform(lookForJoiners, system, {})
    expect(await taskIn(round, starter)).toBeUndefined()
    world.clock.set('2026-12-13T23:20:00Z')
    await world.services.perform(lookForJoiners, system, {})
    expect(await taskIn(round, starter)).toMatchObject({ state: 'open', due_on: '2026-12-28' })
    expect(await taskIn(round, gone)).toBeUndefined()
  })
})

describe('one person in a round', () => {
  test('need not do it, for a reason that stands beside their task and nowhere else', async () => {
    const person = await given.person('Vrij Gesteld', { department: 'Vrij', number: '901' })
    const round = await open(department('Vrij'))
    await post(world)
    const task = await taskIn(round, person)
    const which = { roundId: round.id, taskId: task?.id }
    expect(await act(actsOf(reading).exempt, { ...which, note: '  ' })).toMatchObject({
      faults: { note: 'noteMissing' },
    })
    await saved(actsOf(reading).exempt, { ...which, note: 'Langdurig ziek' })
    expect(await taskIn(round, person)).toMatchObject({
      state: 'closed',
      closed_for: 'exempt',
      note: 'Langdurig ziek',
    })
    expect(await countOf(world.db, round.id)).toMatchObject({ asked: 0, exempt: 1 })
    const history = await world.db.selectFrom('history').selectAll().execute()
    expect(JSON.stringify(history)).not.toContain('Langdurig')

    const file = `naam;nummer;mail;afdeling\nVrij Gesteld;901;${person.email};Vrij en blij\n`
    await importPeople(world.services, Buffer.from(file), { file: 'a.csv', who: command })
    await world.services.perform(lookForJoiners, system, {})
    expect((await taskIn(round, person))?.state).toBe('closed')
    expect(between(await lettersAt(world, '2026-12-14T09:00:00Z'), person)).toEqual([])

    await saved(actsOf(reading).again, which)
    expect(await taskIn(round, person)).toMatchObject({
      state: 'open',
      note: null,
      due_on: '2026-12-28',
    })
    expect(await act(actsOf(reading).again, which)).toEqual({ ok: false, refused: 'notLetGo' })
    const letters = await lettersAt(world, '2026-12-15T09:00:00Z')
    expect(between(letters, person)).toEqual([person.email])
    expect(JSON.stringify(letters)).not.toContain('Langdurig')
  })

  test('gets a link by hand although they have a mailbox, and the signature says so', async () => {
    const person = await given.person('Hand Ig', { department: 'Hand' })
    const round = (await saved(actsOf(signature).open, {
      thingId: (await given.published()).id,
      audience: department('Hand'),
      dueOn: '2026-12-21',
    })) as { id: string }
    const task = await taskIn(round, person)
    const which = { roundId: round.id, taskId: task?.id }
    const { token } = (await saved(actsOf(signature).link, which)) as { token: string }
    const browser = await world.as()
    expect((await browser.post(`/link/${token}`)).headers.get('location')).toBe(`/sign/${task?.id}`)
    const path = `/sign/${task?.id}/signature`
    const page = await (await browser.get(path)).text()
    const seenSha256 = /name="seenSha256" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''
    const fields = { typedName: 'Hand Ig', language: 'nl', seenSha256 }
    expect((await browser.post(path, fields)).status).toBe(303)
    expect(
      await world.db
        .selectFrom('signatures')
        .select('identified_by')
        .where('task_id', '=', task?.id ?? '')
        .executeTakeFirst(),
    ).toEqual({ identified_by: 'handed-link' })
    expect(await act(actsOf(signature).link, which)).toEqual({ ok: false, refused: 'noHanding' })
  })

  test('whose mail got lost gets it once more; the others hear nothing', async () => {
    const [lost, other] = [
      await given.person('Mail Kwijt', { department: 'Post' }),
      await given.person('Mail Daar', { department: 'Post' }),
    ]
    const round = await open(department('Post'))
    expect(between(await post(world), lost, other)).toHaveLength(2)
    world.clock.set('2026-12-07T11:00:00Z')
    const task = await taskIn(round, lost)
    const again = await saved(actsOf(reading).resend, { roundId: round.id, tasks: [task?.id] })
    expect(again).toEqual({ letters: 1 })
    expect(between(await post(world), lost, other)).toEqual([lost.email])

    expect(await saved(actsOf(reading).remind, { roundId: round.id })).toEqual({ letters: 0 })
    world.clock.set('2026-12-08T11:00:00Z')
    expect(await saved(actsOf(reading).remind, { roundId: round.id })).toEqual({ letters: 2 })
    expect(between(await post(world), lost, other)).toEqual([other.email, lost.email].toSorted())
  })
})

test('everybody without a mailbox gets a letter of their own, in one file', async () => {
  for (const name of ['Pa Pier', 'Ca Rton'])
    await given.person(name, { department: 'Papier', email: null, number: name })
  await given.person('Mail Wel', { department: 'Papier' })
  const round = await open(department('Papier'))
  const file = (await saved(actsOf(reading).letters, { roundId: round.id })) as {
    pdf: Uint8Array
    count: number
  }
  expect(file.count).toBe(2)
  expect(Buffer.from(file.pdf).toString('latin1')).toMatch(/^%PDF-1\.7/)
  const { pages } = await world.db
    .selectFrom('mail_links')
    .select(({ fn }) => fn.countAll<string>().as('pages'))
    .where('handed', '=', true)
    .where('person_id', 'in', [(await named('Pa Pier')).id, (await named('Ca Rton')).id])
    .executeTakeFirstOrThrow()
  expect(Number(pages)).toBe(2)
})
const between = (letters: readonly { to: string }[], ...people: Person[]) =>
  letters
    .map(({ to }) => to)
    .filter((to) => people.some(({ email }) => email === to))
    .toSorted()
const named = (name: string) =>
  world.db.selectFrom('people').select('id').where('name', '=', name).executeTakeFirstOrThrow()

describe('a round that is put ready', () => {
  const prepared = async (audience: object) =>
    (await saved(actsOf(reading).prepare, {
      thingId: READING,
      audience,
      dueOn: '2026-12-21',
    })) as { id: string }
  const reachOf = async ({ id }: { id: string }) =>
    (
      await world.db
        .selectFrom('prepared_rounds')
        .select('reach')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).reach

  test('says whom it would reach and how, and nobody hears of it', async () => {
    await given.person('Kan Mail', { department: 'Klaar' })
    await given.person('Kan Frans', { department: 'Klaar', language: 'fr' })
    const byHand = await given.person('Kan Hand', {
      department: 'Klaar',
      email: null,
      number: '31',
    })
    await world.db
      .updateTable('people')
      .set({ manager_id: boss.id })
      .where('id', '=', byHand.id)
      .execute()
    await given.person('Kan Niet', { department: 'Klaar', email: null, number: '32' })
    await given.person('Kan Straks', { department: 'Klaar', startsOn: '2027-01-04' })
    const ready = await prepared(department('Klaar'))
    expect(await reachOf(ready)).toMatchObject({
      asked: 4,
      byMail: 2,
      byHand: 1,
      unreached: 1,
      later: 1,
      already: 0,
      languages: [
        { language: 'fr', count: 1 },
        { language: 'nl', count: 1 },
      ],
    })
    await post(world)
    await saved(actsOf(reading).test, ready)
    expect((await post(world)).map(({ to }) => to)).toEqual([boss.email])
    const browser = await world.as(boss)
    const page = await (await browser.get(`/readings/prepared/${ready.id}`)).text()
    expect(page).toContain('4 mensen lezen')
    for (const way of ['byMail', 'byHand', 'unreached'])
      expect((await browser.get(`/readings/prepared/${ready.id}/people?way=${way}`)).status).toBe(
        200,
      )
  })

  test('leaves out who cannot read it yet, and counts again', async () => {
    const ready = await prepared(department('Klaar'))
    const french = await named('Kan Frans')
    await saved(actsOf(reading).wait, { id: ready.id, people: [french.id] })
    expect(await reachOf(ready)).toMatchObject({ asked: 3, byMail: 1 })
    const round = (await saved(actsOf(reading).start, ready)) as { id: string; asked: number }
    expect(round.asked).toBe(3)
    expect(await taskIn(round, french)).toBeUndefined()
  })

  test('is dropped, and cannot be started then', async () => {
    const ready = await prepared(department('Klaar'))
    await saved(actsOf(reading).drop, ready)
    await expect(act(actsOf(reading).start, ready)).rejects.toThrow()
  })

  test('is started by two at once, and one wins', async () => {
    await given.person('Een Maal', { department: 'Tweemaal' })
    const ready = await prepared(department('Tweemaal'))
    const both = await Promise.allSettled([
      act(actsOf(reading).start, ready),
      act(actsOf(reading).start, ready),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const tasks = world.db.selectFrom('tasks').select('id')
    expect(
      await tasks.where('person_id', '=', (await named('Een Maal')).id).execute(),
    ).toHaveLength(1)
  })
})

test('what comes every year starts anew after a year, also for who did it, and the old one ends', async () => {
  const [done, not] = [
    await given.person('Ja Arlijks', { department: 'Jaar' }),
    await given.person('Nog Niet', { department: 'Jaar' }),
  ]
  const round = await open(department('Jaar'), { yearly: true })
  const task = await taskIn(round, done)
  const finish = actsOf(reading).finish
  await world.services.perform(finish, proven(world, done), { taskId: task?.id ?? '' })
  world.clock.set('2027-12-06T10:00:00Z')
  await openYearly.run({}, world.services)
  expect((await taskIn(round, not))?.state).toBe('open')
  world.clock.set('2027-12-07T10:00:00Z')
  await openYearly.run({}, world.services)
  await openYearly.run({}, world.services)
  expect(await countOf(world.db, round.id)).toMatchObject({ asked: 2, done: 1, unmet: 1, open: 0 })
  const newest = await world.db
    .selectFrom('rounds')
    .selectAll()
    .where('kind', '=', reading.name)
    .where('opened_at', '=', world.clock.now())
    .execute()
  expect(newest).toMatchObject([{ due_on: '2027-12-21', yearly: true, afresh: true }])
  const [renewed] = newest
  if (!renewed) throw new Error('not renewed')
  for (const person of [done, not]) expect((await taskIn(renewed, person))?.state).toBe('open')
})

describe('a version that takes the place of another', () => {
  const stamps = () =>
    world.db
      .selectFrom('tasks')
      .select(['id', (eb) => eb.cast<string>(eb.ref('xmin' as 'id'), 'text').as('touched')])
      .orderBy('id')
      .execute()

  test('with small improvements moves the rounds along, and touches no row of a person', async () => {
    await given.person('Min Or', { department: 'Versie' })
    const before = await given.published()
    const round = await given.round(before, {
      audience: department('Versie'),
      dueOn: '2026-12-21',
    })
    const touched = await stamps()
    const improved = await given.published({ material: false })
    expect(await stamps()).toEqual(touched)
    const row = await world.db
      .selectFrom('rounds')
      .selectAll()
      .where('id', '=', round.id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ thing_id: improved.id, closed_at: null })
  })

  test('that is really another ends them, and asks nothing more of anybody', async () => {
    const person = await named('Min Or')
    await given.published({ material: true })
    const task = await given.requestOf(person)
    expect(task).toMatchObject({ state: 'closed', closed_for: 'superseded' })
    expect(await countOf(world.db, task.round_id ?? '')).toMatchObject({ asked: 1, unmet: 1 })
  })
})
