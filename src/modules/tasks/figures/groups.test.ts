import { beforeAll, describe, expect, test } from 'vitest'
import { READING, reading } from '../../../../test/sample/kinds.ts'
import { useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'
import { command, system } from '../../../platform/who.ts'
import { addPerson, changePerson } from '../../people/index.ts'
import { lookForJoiners } from '../follows/jobs.ts'
import { actsOf } from '../rounds/acts.ts'
import { askingHouse, proven } from '../testing/house.ts'
import { everyLine, holds } from '../testing/plain-count.ts'
import { fold, groupLines, groupsCalled, worstGroups } from './store.ts'

const world = useWorld({ house: askingHouse })
const { given } = world
let round: { id: string }

const join = async (name: string, department: string) => {
  const outcome = await world.services.perform(addPerson, command, {
    name,
    email: `${crypto.randomUUID()}@korenaar.test`,
    language: 'nl',
    department,
  })
  if (!outcome.ok) throw new Error('not added')
  return { id: outcome.saved.id, name }
}
const taskOf = async (person: { id: string }) => (await given.requestOf(person)).id
const finish = async (person: { id: string; name: string }) =>
  world.services.perform(actsOf(reading).finish, proven(world, person), {
    taskId: await taskOf(person),
  })
const folded = () => upkeep(world.db, fold)

beforeAll(async () => {
  await given.organisation()
  const opened = await world.services.perform(actsOf(reading).open, command, {
    thingId: READING,
    audience: { kind: 'all' },
    dueOn: '2026-12-18',
  })
  if (!opened.ok) throw new Error('not opened')
  round = opened.saved
})

describe('a round with two hundred departments', () => {
  beforeAll(async () => {
    await upkeep(world.db, (tx) =>
      tx
        .insertInto('people')
        .values(
          Array.from({ length: 200 }, (_, at) => at)
            .flatMap((at) => Array.from({ length: 1 + (at % 3) }, (_, one) => ({ at, one })))
            .map(({ at, one }) => ({
              name: `Medewerker ${at} ${one}`,
              email: `m${at}.${one}@korenaar.test`,
              language: 'nl',
              department: `Afdeling ${at}`,
              created_at: world.clock.now(),
              changed_at: world.clock.now(),
            })),
        )
        .execute(),
    )
    await world.services.perform(lookForJoiners, system, {})
    await join('Bram Bakker', 'Größe & Gewicht')
    for (const { id, name } of await world.db
      .selectFrom('people')
      .select(['id', 'name'])
      .where('department', 'in', ['Afdeling 0', 'Afdeling 1', 'Afdeling 2'])
      .where('name', 'like', '% 0')
      .execute())
      await finish({ id, name })
  }, 60_000)

  test.each(['before they are added up', 'after it'])(
    'shows the worst twelve, the largest of those first, %s',
    async (when) => {
      if (when === 'after it') await folded()
      const worst = await worstGroups(world.db, round.id, 'department', 12)
      expect(worst).toHaveLength(12)
      for (const { done, asked } of worst) expect([done, asked]).toEqual([0, 3])
      const all = await worstGroups(world.db, round.id, 'department', 1_000)
      const shares = all.map(({ done, asked }) => done / asked)
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      expect(all).toHaveLength(201)
      expect(all.at(-1)).toMatchObject({ label: 'Afdeling 0', done: 1, asked: 1 })
    },
  )

  test('has them all on pages, each once, with what happened since they were added up', async () => {
    await folded()
    await join('Wim Later', 'Een afdeling van vandaag')
    const lines = await everyLine(world.db, round.id, 'department', 17)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    expect(lines).toHaveLength(202)
    expect(lines.map(({ label }) => label)).toContain('Een afdeling van vandaag')
    await holds(world)
  })

  test('finds one by a part of its name, with or without its accents, and nothing by a wildcard', async () => {
    const called = async (words: string) =>
      (
        await groupLines(world.db, round.id, 'department', {
          count: 300,
          ids: await groupsCalled(world.db, 'department', words),
        })
      ).map(({ label }) => label)
    expect(await called('afdeling 19')).toHaveLength(11)
    expect(await called('grosse')).toEqual(['Größe & Gewicht'])
    expect(await called('%')).toEqual([])
    expect(await called('_')).toEqual([])
    expect(await called('bestaat niet')).toEqual([])
  })

  test('stands on a page of its own, for whoever runs rounds', async () => {
    const hr = await world.as(await given.person('Hanna Hr', { roles: ['hr'] }))
    const path = `/readings/rounds/${round.id}`
    const page = await (await hr.get(path)).text()
    expect(page).toContain('Afdeling')
    const groups = await (await hr.get(`${path}/groups/department?search=afdeling 19`)).text()
    expect(groups).toContain('Afdeling 199')
    expect(groups).not.toContain('Afdeling 20<')
    const seen = new Set<string>()
    for (let next = `${path}/groups/department`; next; ) {
      const html = await (await hr.get(next)).text()
      for (const [, name] of html.matchAll(/Afdeling (\d+)</g)) seen.add(name ?? '')
      const links = [...html.matchAll(/href="([^"]*after=[^"]*)"/g)].map(([, to]) => to ?? '')
      next = links.find((to) => !to.includes('language='))?.replaceAll('&amp;', '&') ?? ''
    }
    expect(seen.size).toBe(200)
  })
})

test('somebody does it while they move, and the figures are added up beside both: they hold', async () => {
  for (let time = 0; time < 50; time++) {
    const person = await join(`Tom ${'abcdefghij'[time % 10]}`, `Van ${time % 7}`)
    const { email } = await world.db
      .selectFrom('people')
      .select('email')
      .where('id', '=', person.id)
      .executeTakeFirstOrThrow()
    const wanted = { ...person, email, language: 'nl', department: `Naar ${time % 5}` }
    const done = finish(person)
    const moved = world.services.perform(changePerson, command, wanted)
    const [finished, changed] = await Promise.all([done, moved, folded(), folded()])
    expect([finished.ok, changed.ok]).toEqual([true, true])
  }
  const plain = (await holds(world)).get(round.id)
  const moved = [...(plain?.by.department ?? [])].filter(([key]) => key.startsWith('naar'))
  expect(moved.reduce((sum, [, { done }]) => sum + done, 0)).toBe(50)
}, 60_000)
