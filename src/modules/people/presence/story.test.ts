import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { DAY, HOUR } from '../../../platform/calendar.ts'
import { command, type Role, type Who } from '../../../platform/who.ts'
import { post } from '../../identity/testing/helpers.ts'
import { importPeople, undoImport } from '../index.ts'
import { addPerson, changePerson, comeBack, leave } from '../person/actions.ts'
import { endContracts } from './actions.ts'
import { endPassed } from './jobs.ts'

/** From the day after the end date somebody has left, however the date came in. */
const world = useWorld()
const { given } = world
let count = 0
let owner: Awaited<ReturnType<typeof given.person>>

beforeAll(async () => {
  await given.organisation()
  owner = await given.person('Ine Peeters', { roles: ['owner'], number: '1' })
  await given.round(await given.published(), { dueOn: '2027-03-01' })
})
/** Each story begins on the last of November, and so no import of another one came after its own. */
beforeEach(async () => {
  world.clock.set('2026-11-30T10:00:00Z')
  await world.db.deleteFrom('imports').execute()
})

const night = () => endPassed.run({}, world.services)
const by = (...roles: Role[]): Who => {
  const now = world.clock.now()
  const session = { id: '', identifiedBy: 'password' as const, identifiedAt: now, provedAt: now }
  return { ...command, kind: 'person', id: owner.id, roles: new Set(roles), session }
}

/** Somebody who was asked to sign, as the form and a file know them. */
async function someone(endsOn: string | null = null) {
  const number = String(100 + count++)
  const details = { name: `Mees Maas${number}`, number, email: `m${number}@korenaar.test` }
  const added = await world.services.perform(addPerson, by('owner'), {
    ...details,
    language: 'nl',
    endsOn,
  })
  if (!added.ok) throw new Error('not added')
  return { ...details, language: 'nl', id: added.saved.id }
}
type Someone = Awaited<ReturnType<typeof someone>>

const rowNow = (id: string) =>
  world.db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const told = async (id: string) =>
  (
    await world.db
      .selectFrom('history')
      .select('name')
      .where('thing_id', '=', id)
      .where('name', 'in', ['people.person-left', 'people.person-returned'])
      .orderBy('id')
      .execute()
  ).map(({ name }) => name)
const openAskedOf = async (id: string) =>
  (
    await world.db
      .selectFrom('tasks')
      .select('id')
      .where('person_id', '=', id)
      .where('state', '=', 'open')
      .execute()
  ).length

/** Gone as a leaver is: nothing is asked, nothing stays open, and it stands in the history once. */
async function hasGone(id: string) {
  expect((await rowNow(id)).left_at).toEqual(world.clock.now())
  expect(await told(id)).toEqual(['people.person-left'])
  expect(await openAskedOf(id)).toBe(0)
  const open = world.db.selectFrom('sessions').select('id').where('person_id', '=', id)
  expect(await open.execute()).toEqual([])
}
async function isStillHere(id: string) {
  expect((await rowNow(id)).left_at).toBeNull()
  expect(await told(id)).toEqual([])
  expect(await openAskedOf(id)).toBe(1)
}

const file = (head: string, ...rows: string[]) =>
  importPeople(world.services, Buffer.from([head, ...rows, ''].join('\n')), {
    file: 'mensen.csv',
    who: command,
  })
const WITH_DATE = 'naam;nummer;mail;uit dienst'
const rowOf = ({ name, number, email }: Someone, ...more: string[]) =>
  [name, number, email, ...more].join(';')
const lastImport = async () =>
  (
    await world.db
      .selectFrom('imports')
      .select('id')
      .orderBy('applied_at', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
  ).id

describe('a date that passes', () => {
  test('is acted on in the night after the last day, and not on it', async () => {
    const mees = await someone('2026-11-30')
    await world.as(mees)
    world.clock.set('2026-11-30T22:59:00Z')
    await night()
    await isStillHere(mees.id)

    world.clock.set('2026-11-30T23:03:00Z')
    await night()
    await hasGone(mees.id)
  })

  test('is made up after nights on which the server was off', async () => {
    const mees = await someone('2026-11-30')
    world.clock.pass(9 * DAY)
    await night()
    await hasGone(mees.id)
    const page = await (await (await world.as(owner)).get(`/people/${mees.id}`)).text()
    expect(page).toContain('Uit dienst sinds 1 december 2026')
  })

  test('that somebody wrote down long ago, in an installation of before', async () => {
    const mees = await someone()
    await world.db
      .updateTable('people')
      .set({ ends_on: '2019-03-31' })
      .where('id', '=', mees.id)
      .execute()
    await night()
    await hasGone(mees.id)
  })

  test('is acted on once, by several nodes at once and when the clock jumps back', async () => {
    const people = [await someone('2026-11-30'), await someone('2026-11-30')]
    world.clock.set('2026-12-01T05:00:00Z')
    await Promise.all([night(), night(), night()])
    for (const { id } of people) await hasGone(id)
    const at = world.clock.now()
    world.clock.set('2026-11-30T20:00:00Z')
    await night()
    world.clock.pass(DAY)
    await night()
    for (const { id } of people) {
      expect((await rowNow(id)).left_at).toEqual(at)
      expect(await told(id)).toEqual(['people.person-left'])
    }
  })

  test('has nothing to do where nobody has one', async () => {
    expect(await world.services.perform(endContracts, command, {})).toMatchObject({
      refused: 'nobodyEnded',
    })
  })
})

describe('a date that has passed already acts at once', () => {
  const past = '2026-11-29'

  test('in the form of somebody new, who is never asked anything', async () => {
    const mees = await someone(past)
    await hasGone(mees.id)
    const asked = world.db.selectFrom('tasks').where('person_id', '=', mees.id)
    expect(await asked.selectAll().execute()).toEqual([])
  })

  test('in the form of somebody who is here, which says so', async () => {
    const mees = await someone()
    await world.as(mees)
    const browser = await world.as(owner)
    const form = await (await browser.get(`/people/${mees.id}/details`)).text()
    expect(form).toContain('Is die dag al voorbij? Dan gebeurt dat zodra je bewaart.')
    const { id, ...typed } = mees
    const reply = await browser.post(`/people/${id}/details`, {
      ...typed,
      contract: 'permanent',
      endsOn: past,
    })
    await hasGone(id)
    const page = await (await browser.get(reply.headers.get('location') ?? '')).text()
    expect(page).toContain('Bewaard. De einddatum is voorbij, dus deze persoon is nu uit dienst.')
    expect(page).toContain('Uit dienst sinds 30 november 2026')
  })

  test('in a file, for who is new and for who was here', async () => {
    const here = await someone()
    await world.as(here)
    const report = await file(WITH_DATE, rowOf(here, '29-11-2026'), 'Nele Nieuw;9001;;01-10-2026')
    expect(report).toMatchObject({ imported: true, counts: { added: 1, changed: 1, ended: 2 } })
    await hasGone(here.id)
    const nele = await world.db
      .selectFrom('people')
      .selectAll()
      .where('number', '=', '9001')
      .executeTakeFirstOrThrow()
    expect(nele.left_at).toEqual(world.clock.now())
    expect(await openAskedOf(nele.id)).toBe(0)
  })

  test('in a file that says what stood there, because the day has passed meanwhile', async () => {
    const mees = await someone('2026-12-02')
    expect(await file(WITH_DATE, rowOf(mees, '02-12-2026'))).toMatchObject({
      counts: { unchanged: 1, ended: 0 },
    })
    world.clock.pass(3 * DAY)
    expect(await file(WITH_DATE, rowOf(mees, '02-12-2026'))).toMatchObject({
      counts: { unchanged: 0, changed: 1, ended: 1 },
    })
    await hasGone(mees.id)
    expect(await file(WITH_DATE, rowOf(mees, '02-12-2026'))).toMatchObject({
      counts: { unchanged: 1, ended: 0 },
    })
  })

  test('in a file that undoes one which prolonged somebody', async () => {
    const mees = await someone('2026-11-30')
    await file(WITH_DATE, rowOf(mees, '31-12-2027'))
    world.clock.pass(2 * DAY)
    await night()
    await isStillHere(mees.id)
    const undone = await world.services.perform(undoImport, command, { id: await lastImport() })
    expect(undone).toMatchObject({ ok: true })
    await hasGone(mees.id)
  })
})

test('undoing a file brings back whom its date took, and nobody whose own date has passed', async () => {
  const wrongly = await someone()
  const rightly = await someone('2026-11-30')
  world.clock.pass(2 * DAY)
  await file(WITH_DATE, rowOf(wrongly, '29-11-2026'), rowOf(rightly, '29-11-2026'))
  await hasGone(wrongly.id)
  world.clock.pass(HOUR)
  await world.services.perform(undoImport, command, { id: await lastImport() })
  expect(await rowNow(wrongly.id)).toMatchObject({ left_at: null, ends_on: null })
  expect(await openAskedOf(wrongly.id)).toBe(1)
  expect((await rowNow(rightly.id)).left_at).not.toBeNull()
  expect(await told(rightly.id)).toEqual(['people.person-left'])
})

test('a night on which somebody goes does not stand in the way of undoing a file', async () => {
  const mees = await someone()
  await file(WITH_DATE, rowOf(mees, '30-11-2026'))
  world.clock.pass(DAY)
  await night()
  await hasGone(mees.id)
  expect(
    await world.services.perform(undoImport, command, { id: await lastImport() }),
  ).toMatchObject({ ok: true })
  expect(await rowNow(mees.id)).toMatchObject({ left_at: null, ends_on: null })
})

describe('coming back', () => {
  const NO_DATE = 'naam;nummer;mail'

  test('takes the date away that has passed, and the night does not take them again', async () => {
    const mees = await someone('2026-11-30')
    world.clock.pass(DAY)
    await night()
    const browser = await world.as(owner)
    const reply = await browser.post(`/people/${mees.id}/return`)
    const page = await (await browser.get(reply.headers.get('location') ?? '')).text()
    expect(page).toContain('Weer in dienst. De einddatum was voorbij en is weggehaald.')
    world.clock.pass(DAY)
    await night()
    expect(await rowNow(mees.id)).toMatchObject({ left_at: null, ends_on: null })
    expect(await openAskedOf(mees.id)).toBe(1)
  })

  test('is for a person to say: another date alone brings nobody back', async () => {
    const mees = await someone('2026-11-30')
    world.clock.pass(DAY)
    await night()
    const browser = await world.as(owner)
    const { id, ...typed } = mees
    const details = { ...typed, contract: 'permanent', endsOn: '2027-06-30' }
    const reply = await browser.post(`/people/${id}/details`, details)
    expect((await rowNow(id)).left_at).not.toBeNull()
    const page = await (await browser.get(reply.headers.get('location') ?? '')).text()
    expect(page).toContain('blijft uit dienst tot je “Weer in dienst” kiest')
    await world.services.perform(comeBack, by('owner'), { id })
    expect(await rowNow(id)).toMatchObject({ left_at: null, ends_on: '2027-06-30' })
  })

  test('by a file that says another date, and not by one that says nothing of dates', async () => {
    const mees = await someone('2026-11-30')
    world.clock.pass(DAY)
    await night()
    expect(await file(NO_DATE, rowOf(mees))).toMatchObject({ counts: { unchanged: 1 } })
    expect((await rowNow(mees.id)).left_at).not.toBeNull()
    expect(await file(WITH_DATE, rowOf(mees, '30-06-2027'))).toMatchObject({
      counts: { changed: 1, ended: 0 },
    })
    expect(await rowNow(mees.id)).toMatchObject({ left_at: null, ends_on: '2027-06-30' })
  })

  test('by any file of whom somebody marked as left, without the date of that', async () => {
    const mees = await someone()
    await world.services.perform(leave, by('owner'), { id: mees.id })
    world.clock.pass(5 * DAY)
    await file(NO_DATE, rowOf(mees))
    await night()
    expect(await rowNow(mees.id)).toMatchObject({ left_at: null, ends_on: null })
  })
})

describe('an owner', () => {
  const typed = {
    name: 'Ine Peeters',
    number: '1',
    language: 'nl',
    email: 'ine.peeters@korenaar.test',
  }
  const setOwner = (roles: Role[], endsOn: string | null) =>
    world.services.perform(changePerson, by(...roles), { ...typed, id: owner.id, endsOn })

  test('who is the last is never let go by a date, and is told on the own page', async () => {
    expect(await setOwner(['owner'], '2026-12-01')).toMatchObject({ ok: true })
    world.clock.pass(5 * DAY)
    await night()
    expect((await rowNow(owner.id)).left_at).toBeNull()
    const page = await (await (await world.as(owner)).get('/overview')).text()
    expect(page).toContain('De einddatum van Ine Peeters is voorbij')

    const bea = await given.person('Bea Baas', { roles: ['owner'], number: '2' })
    expect((await (await world.as(owner)).get('/overview')).status).toBe(303)
    expect(await world.services.perform(leave, command, { id: bea.id })).toMatchObject({
      refused: 'lastOwner',
    })
    await night()
    expect((await rowNow(owner.id)).left_at).not.toBeNull()
    await world.services.perform(comeBack, command, { id: owner.id })
    await world.services.perform(leave, command, { id: bea.id })
  })

  test('who is the last gets no date that has passed, and keeps what was typed', async () => {
    expect(await setOwner(['owner'], '2026-11-01')).toMatchObject({ refused: 'lastOwner' })
    const browser = await world.as(owner)
    const reply = await browser.post(`/people/${owner.id}/details`, {
      ...typed,
      contract: 'permanent',
      endsOn: '2026-11-01',
    })
    expect(reply.status).toBe(422)
    const page = await reply.text()
    expect(page).toContain('#endsOn')
    expect(page).toContain('value="2026-11-01"')
  })

  test('who is not the last is let go by a file that an owner brings, as it said before', async () => {
    const bea = await given.person('Bea Twee', { roles: ['owner'], number: '3' })
    const row = 'naam;nummer;uit dienst\nBea Twee;3;29-11-2026\n'
    expect(
      await importPeople(world.services, Buffer.from(row), { file: 'a.csv', who: by('owner') }),
    ).toMatchObject({ imported: true, counts: { changed: 1, ended: 1 } })
    await hasGone(bea.id)
    const own = `naam;nummer;uit dienst\nIne Peeters;1;29-11-2026\n`
    const last = { file: 'b.csv', who: by('owner'), dryRun: true }
    expect(await importPeople(world.services, Buffer.from(own), last)).toMatchObject({
      counts: { changed: 1, ended: 0 },
    })
  })

  test('is sent away by owners only, in a form or a file', async () => {
    expect(await setOwner(['hr'], '2027-01-31')).toMatchObject({ refused: 'ownerEnds' })
    const report = await importPeople(
      world.services,
      Buffer.from('naam;nummer;uit dienst\nIne Peeters;1;31-01-2027\n'),
      { file: 'mensen.csv', who: by('hr'), language: 'nl' },
    )
    expect(report.imported).toBe(false)
    expect(report.faults[0]?.sentence).toContain(
      'Alleen een eigenaar geeft een eigenaar een einddatum',
    )
    expect((await rowNow(owner.id)).ends_on).toBeNull()
  })
})

test('who is gone gets no mail, also none that waited for them', async () => {
  await post(world)
  const mees = await someone('2026-11-30')
  world.clock.pass(DAY)
  expect((await post(world)).map(({ to }) => to)).not.toContain(mees.email)
})

describe('the list of people', () => {
  const found = async (query: string) =>
    (await (await (await world.as(owner)).get(`/people?${query}`)).text()).replaceAll(/\s+/g, ' ')

  test('says who begins and who leaves, and finds those of the next thirty days', async () => {
    await given.person('Begga Begint', { startsOn: '2026-12-15' })
    await given.person('Lode Later', { startsOn: '2027-02-01' })
    await given.person('Wies Weg', { endsOn: '2026-12-10' })
    await given.person('Vera Verder', { endsOn: '2027-12-10' })
    await given.person('Guus Gone', { endsOn: '2026-11-29' })
    const coming = await found('who=coming')
    expect(coming).toContain('begint op 15 december 2026')
    for (const name of ['Lode Later', 'Wies Weg', 'Guus Gone']) expect(coming).not.toContain(name)
    const leaving = await found('who=leaving')
    expect(leaving).toContain('vertrekt op 10 december 2026')
    for (const name of ['Vera Verder', 'Begga Begint', 'Guus Gone'])
      expect(leaving).not.toContain(name)
    expect(await found('who=left&q=guus')).toContain('uit dienst sinds 30 november 2026')
    expect(await found('q=guus')).not.toContain('Guus Gone')
    expect(await found('q=lode')).toContain('begint op 1 februari 2027')
  })
})
