import { beforeAll, beforeEach, expect, test } from 'vitest'
import { READING, reading } from '../../../../test/sample/kinds.ts'
import { useWorld } from '../../../../test/world.ts'
import type { AnyAction } from '../../../platform/action.ts'
import { languages } from '../../../platform/locale.ts'
import type { Module } from '../../../platform/module.ts'
import { NotFound } from '../../../platform/result.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { post } from '../../identity/testing/helpers.ts'
import { actionsOf, readsOf, roundRoutes } from '../index.ts'
import { actsOf } from '../rounds/acts.ts'
import { askingHouse, lettersAt, proven } from '../testing/house.ts'

/** A kind that stands apart and is asked in rounds: no letter, sample or sheet says what it is, whoever sends it. */
const talk: TaskKind = { ...reading, name: 'sample.talk', home: '/talks', letter: 'apart' }
const talking: Module = {
  name: 'talking',
  routes: [(services) => roundRoutes(services, talk)],
  actions: actionsOf(talk),
  reads: readsOf(talk),
  asks: [talk],
}
const TITLE = /brood|pain|bread|Brot/

const world = useWorld({ house: [...askingHouse, talking] })
const { given } = world
type Person = Awaited<ReturnType<typeof given.person>>
let boss: Person
beforeAll(async () => {
  await given.organisation({ languages: [...languages] })
  boss = await given.person('Ine Peeters', { roles: ['hr'], email: 'ine@korenaar.test' })
})
beforeEach(() => world.clock.set('2026-12-07T10:00:00Z'))

const act = (acting: AnyAction, input: object, who = boss) =>
  world.services.perform(acting, proven(world, who, 'hr'), input)
async function saved(acting: AnyAction, input: object) {
  const outcome = await act(acting, input)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.saved
}
const wanted = (people: readonly { id: string }[]) => ({
  thingId: READING,
  audience: { kind: 'people', named: people.map(({ id }) => id) },
  dueOn: '2026-12-21',
})
const open = async (kind: TaskKind, people: readonly { id: string }[]) =>
  (await saved(actsOf(kind).open, wanted(people))) as { id: string }
const tasksIn = async (round: { id: string }) =>
  (await world.db.selectFrom('tasks').select('id').where('round_id', '=', round.id).execute()).map(
    ({ id }) => id,
  )

test('is told, reminded and sent anew in letters of its own, beside the letter of the day', async () => {
  const people = []
  for (const language of languages)
    people.push(await given.person(`Fatima ${language}`, { language }))
  const addresses = people.map(({ email }) => email).sort()
  const told = async (when: string) => {
    const letters = await post(world)
    for (const { subject, text, html } of letters)
      expect(`${subject} ${text} ${html}`, when).not.toMatch(TITLE)
    return letters.map(({ to }) => to).sort()
  }
  const round = await open(talk, people)
  expect((await lettersAt(world, '2026-12-07T10:00:00Z')).map(({ to }) => to).sort()).toEqual(
    addresses,
  )

  world.clock.set('2026-12-08T10:00:00Z')
  expect(await saved(actsOf(talk).remind, { roundId: round.id })).toEqual({ letters: 4 })
  expect(await told('reminded')).toEqual(addresses)
  // Not twice on one day, unless a mail got lost.
  expect(await saved(actsOf(talk).remind, { roundId: round.id })).toEqual({ letters: 0 })
  const tasks = (await tasksIn(round)).slice(0, 2)
  expect(await saved(actsOf(talk).resend, { roundId: round.id, tasks })).toEqual({ letters: 2 })
  expect(await told('sent anew')).toHaveLength(2)
})

test('is reminded also where the letter of the day waits, and is not named in it', async () => {
  const person = await given.person('Noor Naast')
  const round = await open(talk, [person])
  await lettersAt(world, '2026-12-07T10:00:00Z')
  world.clock.set('2026-12-08T10:00:00Z')
  await open(reading, [person])
  expect(await saved(actsOf(talk).remind, { roundId: round.id })).toEqual({ letters: 1 })
  const letters = await post(world)
  expect(letters.map(({ to, subject }) => [to, TITLE.test(subject)]).sort()).toEqual([
    [person.email, false],
    [person.email, true],
  ])
})

test('is shown and tried as it will arrive', async () => {
  const ready = (await saved(actsOf(talk).prepare, {
    ...wanted([await given.person('Pia Proef')]),
    typed: {},
  })) as { id: string }
  const page = await (await (await world.as(boss)).get(`/talks/prepared/${ready.id}`)).text()
  expect(page.slice(page.indexOf('sample-body'))).not.toMatch(TITLE)
  await saved(actsOf(talk).test, { id: ready.id })
  const [letter] = await post(world)
  expect(letter?.to).toBe(boss.email)
  expect(`${letter?.subject} ${letter?.text}`).not.toMatch(TITLE)

  const boxless = await given.person('Bo Zonder', { roles: ['hr'], email: null })
  expect(await act(actsOf(talk).test, { id: ready.id }, boxless)).toMatchObject({
    refused: 'noMailbox',
  })
})

test('what is put ready of one kind is reached by no other', async () => {
  const put = { ...wanted([boss]), typed: {} }
  const ready = (await saved(actsOf(talk).prepare, put)) as { id: string }
  const others: [AnyAction, object][] = [
    [actsOf(reading).prepare, { ...put, id: ready.id }],
    [actsOf(reading).wait, ready],
    [actsOf(reading).test, ready],
    [actsOf(reading).start, ready],
    [actsOf(reading).drop, ready],
  ]
  for (const [acting, input] of others)
    await expect(act(acting, input), acting.name).rejects.toThrow(NotFound)
})
