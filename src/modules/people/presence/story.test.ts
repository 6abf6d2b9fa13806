import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../../platform/calendar.ts'
import { command } from '../../../platform/who.ts'
import { post } from '../../identity/testing/helpers.ts'
import { undoImport } from '../index.ts'
import { endContracts } from './actions.ts'
import { daysWorld } from './testing/days.ts'

/** From the day after the end date somebody has left, however the date came in. */
const {
  world,
  self,
  night,
  someone,
  rowNow,
  told,
  openAskedOf,
  hasGone,
  isStillHere,
  file,
  WITH_DATE,
  rowOf,
  lastImport,
} = daysWorld()
const { given } = world

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
    const page = await (await (await world.as(self.owner)).get(`/people/${mees.id}`)).text()
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
    const browser = await world.as(self.owner)
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

test('who is gone gets no mail, also none that waited for them', async () => {
  await post(world)
  const mees = await someone('2026-11-30')
  world.clock.pass(DAY)
  expect((await post(world)).map(({ to }) => to)).not.toContain(mees.email)
})

describe('the list of people', () => {
  const found = async (query: string) =>
    (await (await (await world.as(self.owner)).get(`/people?${query}`)).text()).replaceAll(
      /\s+/g,
      ' ',
    )

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
