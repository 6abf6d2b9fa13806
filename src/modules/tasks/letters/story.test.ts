import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { READING, reading } from '../../../../test/sample/kinds.ts'
import { useWorld } from '../../../../test/world.ts'
import type { AnyAction } from '../../../platform/action.ts'
import { DAY, dayOf, HOUR, later } from '../../../platform/calendar.ts'
import { command, system } from '../../../platform/who.ts'
import { post } from '../../identity/testing/helpers.ts'
import { changePerson } from '../../people/index.ts'
import { leave } from '../../people/person/actions.ts'
import { lookForJoiners } from '../follows/jobs.ts'
import { actsOf } from '../rounds/acts.ts'
import { askingHouse, lettersAt, proven } from '../testing/house.ts'
import { tellManagers, writeLetters } from './jobs.ts'
import { waitingOfPerson } from './waiting.ts'

/** One letter a day at most, on a working day, at a decent hour, of whatever waits. */
const world = useWorld({ house: askingHouse })
const { given } = world
type Person = Awaited<ReturnType<typeof given.person>>
let boss: Person
let gent: { id: string }
let breda: { id: string }

beforeAll(async () => {
  await given.organisation()
  gent = await given.establishment('Gent')
  breda = await given.establishment('Breda', { country: 'NL', region: 'nl' })
  await given.establishment('Tilburg', { country: 'NL', region: 'nl' })
  boss = await given.person('Ine Peeters', { roles: ['hr'], email: null })
})
/** What other stories left to say is said. */
beforeEach(async () => {
  for (const { id } of await world.db
    .selectFrom('rounds')
    .select('id')
    .where('closed_at', 'is', null)
    .execute())
    await world.services.perform(actsOf(reading).close, hr(), { roundId: id })
  await world.db.deleteFrom('mails').execute()
})

const hr = () => proven(world, boss, 'hr')
const act = async (name: 'date' | 'pause' | 'resume', more: object) => {
  const acting: AnyAction = actsOf(reading)[name]
  const outcome = await world.services.perform(acting, hr(), more)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.saved
}
async function round(dueOn: string, people: readonly { id: string }[], more = {}) {
  const opened = await world.services.perform(actsOf(reading).open, command, {
    thingId: READING,
    audience: { kind: 'people', named: people.map(({ id }) => id) },
    dueOn,
    afresh: true,
    ...more,
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened))
  return { roundId: opened.saved.id }
}

/** The days on which letters came, when everything runs every half hour from one moment until another. */
async function daysOfLetters(person: { email: string | null }, from: string, until: string) {
  const days: string[] = []
  for (let at = new Date(from); at < new Date(until); at = later(at, HOUR / 2)) {
    world.clock.set(at)
    const hour = Number(at.toISOString().slice(11, 13))
    if (hour < 7 || hour > 16) continue
    await writeLetters.run({}, world.services)
    for (const { to } of await post(world)) if (to === person.email) days.push(dayOf(at))
  }
  return days
}
/** The same once a morning, where only the day counts. */
async function mornings(person: { email: string | null }, from: string, count: number) {
  const days: string[] = []
  for (let n = 0; n < count; n++) {
    const at = later(new Date(`${from}T08:30:00Z`), n * DAY)
    const letters = await lettersAt(world, at.toISOString())
    for (const { to } of letters) if (to === person.email) days.push(dayOf(at))
  }
  return days
}

describe('a date in a weekend or on a holiday', () => {
  test('on a Sunday: before it a letter comes on the Friday, after it on a Monday', async () => {
    world.clock.set('2027-01-05T10:00:00Z')
    const person = await given.person('Zus Zondag')
    // 7 days before, on the day, a week after and two weeks after.
    await round('2027-01-31', [person])
    await post(world)
    expect(await mornings(person, '2027-01-06', 45)).toEqual([
      '2027-01-22',
      '2027-01-29',
      '2027-02-08',
      '2027-02-15',
    ])
  })

  test.each([
    ['King’s Day', 'Breda', '2027-04-27', '2027-04-26', '2027-05-04'],
    ['the day after Christmas, on a Sunday', 'Breda', '2027-12-26', '2027-12-24', '2028-01-03'],
    ['the national holiday of Belgium', 'Gent', '2027-07-21', '2027-07-20', '2027-07-28'],
  ])('%s is no working day in %s', async (what, place, dueOn, before, after) => {
    world.clock.set(later(new Date(`${dueOn}T10:00:00Z`), -6 * DAY))
    const person = await given.person(`Feest ${what}`, {
      establishmentId: place === 'Gent' ? gent.id : breda.id,
    })
    await round(dueOn, [person])
    await post(world)
    const from = dayOf(later(new Date(`${dueOn}T10:00:00Z`), -5 * DAY))
    expect(await mornings(person, from, 17)).toEqual([before, after])
  })

  test('what is no holiday where somebody works is a working day for them', async () => {
    world.clock.set('2027-07-15T10:00:00Z')
    const [belgian, dutch] = [
      await given.person('Bel Gisch', { establishmentId: gent.id }),
      await given.person('Ned Land', { establishmentId: breda.id }),
    ]
    await round('2027-07-21', [belgian, dutch])
    await post(world)
    const went: string[] = []
    for (const day of ['2027-07-19', '2027-07-20', '2027-07-21'])
      for (const { to } of await lettersAt(world, `${day}T08:30:00Z`)) went.push(`${day} ${to}`)
    expect(went).toEqual([`2027-07-20 ${belgian.email}`, `2027-07-21 ${dutch.email}`])
  })
})

test('a week in which the server was off is made up by one letter', async () => {
  world.clock.set('2027-02-02T10:00:00Z')
  const person = await given.person('Ute Uit')
  await round('2027-02-16', [person])
  await post(world)
  // The steps of the 9th and the 16th went by.
  expect(await mornings(person, '2027-02-18', 5)).toEqual(['2027-02-18'])
})

describe('a mail server that was away for weeks', () => {
  test('leaves one letter for each, which goes on a working day at a decent hour, and is the only one of that day', async () => {
    world.clock.set('2027-03-01T10:00:00Z')
    const people = [await given.person('Wim Wacht'), await given.person('Wendy Wacht')]
    await round('2027-03-10', people)
    for (let day = 2; day < 20; day++) {
      world.clock.set(new Date(Date.UTC(2027, 2, day, 9)))
      await writeLetters.run({}, world.services)
      if (day === 8) await round('2027-03-12', people)
    }
    const waiting = await world.db
      .selectFrom('mails')
      .select('person_id')
      .where('state', '=', 'waiting')
      .execute()
    expect(waiting.map(({ person_id }) => person_id).toSorted()).toEqual(
      people.map(({ id }) => id).toSorted(),
    )
    for (const at of ['2027-03-20T10:00:00Z', '2027-03-21T10:00:00Z', '2027-03-22T05:00:00Z'])
      expect(await lettersAt(world, at)).toEqual([])
    const [one] = people
    if (!one) throw new Error('nobody')
    expect(await daysOfLetters(one, '2027-03-22T07:00:00Z', '2027-03-24T00:00:00Z')).toEqual([
      '2027-03-22',
    ])
  })

  test('a letter that waited over the weekend is the one of its Monday, also where a step comes that day', async () => {
    world.clock.set('2027-03-05T18:30:00Z')
    const person = await given.person('Mo Maandag')
    // The first letter is for Monday the 8th; so is the step of a week before.
    await round('2027-03-15', [person])
    expect(await daysOfLetters(person, '2027-03-06T00:00:00Z', '2027-03-11T00:00:00Z')).toEqual([
      '2027-03-08',
    ])
  })

  test('a letter that was ready on Friday and goes on Monday counts for Monday', async () => {
    world.clock.set('2027-03-05T10:00:00Z')
    const person = await given.person('Vera Vrijdag')
    await round('2027-03-15', [person])
    // No mail server until Monday morning, when a step comes as well and another round starts.
    world.clock.set('2027-03-08T07:30:00Z')
    expect((await post(world)).map(({ to }) => to)).toEqual([person.email])
    world.clock.set('2027-03-08T09:00:00Z')
    await round('2027-04-30', [person])
    expect(await daysOfLetters(person, '2027-03-08T09:00:00Z', '2027-03-08T20:00:00Z')).toEqual([])
    // What was asked after it is told the next morning.
    expect(await daysOfLetters(person, '2027-03-09T06:00:00Z', '2027-03-10T20:00:00Z')).toEqual([
      '2027-03-09',
    ])
  })
})

test.each([
  ['to summer time', '2027-03-26', '2027-03-29'],
  ['to winter time', '2027-10-29', '2027-11-01'],
])('in the night of the change %s a letter keeps to its hour', async (change, friday, monday) => {
  world.clock.set(`${friday}T19:00:00Z`)
  const person = await given.person(`Dora ${change}`)
  await round('2027-12-15', [person])
  const { due_at } = await world.db
    .selectFrom('mails')
    .select('due_at')
    .where('person_id', '=', person.id)
    .executeTakeFirstOrThrow()
  // Easter Monday is the 29th of March, so the letter is for Tuesday then.
  expect(due_at.toISOString()).toBe(
    monday === '2027-03-29' ? '2027-03-30T06:00:00.000Z' : '2027-11-01T07:00:00.000Z',
  )
})

test('after the last one nobody is written to any more, but their manager once a week, without blame', async () => {
  world.clock.set('2027-05-10T10:00:00Z')
  const manager = await given.person('Max Manager')
  const person = await given.person('Nog Niet')
  await world.db
    .updateTable('people')
    .set({ manager_id: manager.id })
    .where('id', '=', person.id)
    .execute()
  const { roundId } = await round('2027-05-14', [person])
  await post(world)
  expect(await mornings(person, '2027-05-11', 60)).toHaveLength(3)
  const lists: string[] = []
  for (let n = 0; n < 40; n++) {
    const at = later(new Date('2027-05-15T08:30:00Z'), n * DAY)
    world.clock.set(at)
    await tellManagers.run({}, world.services)
    for (const { to, text } of await post(world)) {
      expect(to).toBe(manager.email)
      expect(text).toContain('Nog Niet')
      expect(text).toContain('het boek over brood')
      expect(text).not.toMatch(/te laat (gedaan|getekend)|weiger|verplicht|sanctie/i)
      lists.push(dayOf(at))
    }
  }
  // The last letter was on the 28th, a Friday; then once in each week, on its Monday.
  expect(lists).toEqual(['2027-05-31', '2027-06-07', '2027-06-14', '2027-06-21'])

  world.clock.set('2027-06-28T08:30:00Z')
  await tellManagers.run({}, world.services)
  const task = await given.requestOf(person)
  await world.services.perform(actsOf(reading).finish, proven(world, person), { taskId: task.id })
  expect(await post(world)).toEqual([])
  expect(roundId).toBe(task.round_id)
})

describe('who is written to', () => {
  beforeEach(() => world.clock.set('2027-09-06T10:00:00Z'))

  test('nobody who left, and nobody who has not begun; they hear of it on their first day', async () => {
    const leaver = await given.person('Lea Vertrekt')
    const starter = await given.person('Sta Straks', { startsOn: '2027-09-15' })
    await round('2027-09-20', [leaver, starter])
    await world.services.perform(leave, command, { id: leaver.id })
    expect(await mornings(leaver, '2027-09-07', 20)).toEqual([])
    world.clock.set('2027-09-06T10:00:00Z')
    expect(await mornings(starter, '2027-09-07', 8)).toEqual([])
    world.clock.set('2027-09-15T04:00:00Z')
    await world.services.perform(lookForJoiners, system, {})
    expect(await given.requestOf(starter)).toMatchObject({ state: 'open', due_on: '2027-09-29' })
    expect(await mornings(starter, '2027-09-15', 3)).toEqual(['2027-09-15'])
  })

  test('whose address changed hears of it again, at the new one', async () => {
    const person = await given.person('Ada Adres')
    await round('2027-09-30', [person])
    expect((await post(world)).map(({ to }) => to)).toEqual([person.email])
    world.clock.set('2027-09-07T10:00:00Z')
    const changed = await world.services.perform(changePerson, command, {
      ...{ id: person.id, name: person.name, language: 'nl', email: 'nieuw@korenaar.test' },
    })
    expect(changed.ok).toBe(true)
    const about = (await post(world)).filter(({ subject }) =>
      subject.includes('het boek over brood'),
    )
    expect(about.map(({ to }) => to)).toEqual(['nieuw@korenaar.test'])
    expect(await mornings(person, '2027-09-08', 3)).toEqual([])
  })
})

describe('a round that rests', () => {
  test('sends nothing, also not what was ready; after it only the newest of what was missed', async () => {
    world.clock.set('2027-10-04T18:30:00Z')
    const person = await given.person('Rik Rust')
    const which = await round('2027-10-15', [person])
    await act('pause', which)
    expect(await mornings(person, '2027-10-05', 8)).toEqual([])
    world.clock.set('2027-10-13T05:00:00Z')
    await act('resume', which)
    expect(await mornings(person, '2027-10-13', 5)).toEqual(['2027-10-13', '2027-10-15'])
  })

  test('whose first letter still waited when it came to rest is told when it goes on', async () => {
    world.clock.set('2027-10-04T18:30:00Z')
    const person = await given.person('Roos Rust')
    const which = await round('2027-11-15', [person])
    await act('pause', which)
    expect(await mornings(person, '2027-10-05', 8)).toEqual([])
    world.clock.set('2027-10-13T05:00:00Z')
    await act('resume', which)
    expect(await mornings(person, '2027-10-13', 5)).toEqual(['2027-10-13'])
  })

  test('cannot be reminded, and whoever does it meanwhile has done it', async () => {
    world.clock.set('2027-10-18T10:00:00Z')
    const person = await given.person('Rita Rust')
    const which = await round('2027-10-29', [person])
    await act('pause', which)
    expect(await world.services.perform(actsOf(reading).remind, hr(), which)).toEqual({
      ok: false,
      refused: 'roundRests',
    })
    const { id } = await given.requestOf(person)
    const finish = actsOf(reading).finish
    const done = await world.services.perform(finish, proven(world, person), { taskId: id })
    expect(done.ok).toBe(true)
  })
})

describe('another date', () => {
  test.each([
    ['earlier', '2027-11-12', ['2027-11-05', '2027-11-12']],
    ['later', '2027-11-26', ['2027-11-19', '2027-11-26']],
  ])('%s, and the letters move along', async (_, dueOn, expected) => {
    world.clock.set('2027-11-02T10:00:00Z')
    const person = await given.person(`Dag ${dueOn.slice(-2) === '12' ? 'Vroeg' : 'Laat'}`)
    const which = await round('2027-11-19', [person])
    await post(world)
    await act('date', { ...which, dueOn })
    expect(await mornings(person, '2027-11-03', Number(dueOn.slice(-2)) - 1)).toEqual(expected)
  })

  test('leaves the days of who joined later, but is theirs where it is later still', async () => {
    world.clock.set('2027-11-02T10:00:00Z')
    const early = await given.person('Vroeg Gevraagd', { department: 'Datum' })
    const { roundId } = await round('2027-11-05', [], {
      audience: { kind: 'department', names: ['Datum'] },
      joinerDays: 14,
    })
    const joiner = await given.person('Jo Joiner', { department: 'Datum' })
    await world.services.perform(lookForJoiners, system, {})
    const due = async (person: Person) =>
      (await waitingOfPerson(world.db, reading.name, person.id)).map(({ dueOn }) => dueOn).join()
    expect(await due(early)).toBe('2027-11-05')
    expect(await due(joiner)).toBe('2027-11-16')
    await act('date', { roundId, dueOn: '2027-11-10' })
    expect([await due(early), await due(joiner)]).toEqual(['2027-11-10', '2027-11-16'])
    await act('date', { roundId, dueOn: '2027-11-30' })
    expect([await due(early), await due(joiner)]).toEqual(['2027-11-30', '2027-11-30'])
  })
})
