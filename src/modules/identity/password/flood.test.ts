import { beforeAll, expect, test } from 'vitest'
import { sourceFiles } from '../../../../test/architecture.ts'
import { useWorld } from '../../../../test/world.ts'
import { modules } from '../../../app/modules.ts'
import type { AnyAction } from '../../../platform/action.ts'
import { givePassword, signInByPassword } from '../testing/helpers.ts'
import { browserAt } from '../testing/strangers.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

test('while strangers try passwords by the dozen, a page is not kept waiting for them, nor is who signs in', async () => {
  const person = await world.given.person('Ine Intussen', { roles: ['owner'] })
  await givePassword(world, person)
  const desk = await world.as(person)
  const tried = { count: 0 }
  const flood = Array.from({ length: 60 }, async (_, from) => {
    const stranger = browserAt(world, `203.0.113.${from}`)
    const reply = await signInByPassword(stranger, `nobody${from}@korenaar.test`, 'niet goed')
    tried.count++
    return reply.status
  })
  expect((await desk.get('/people')).status).toBe(200)
  expect(tried.count).toBeLessThan(16)
  expect((await signInByPassword(await world.as(), person.email)).status).toBe(303)
  expect(tried.count).toBeLessThan(32)
  expect(new Set(await Promise.all(flood))).toEqual(new Set([422]))
})

test('whatever weighs a password in a change is costly', () => {
  const weighing = sourceFiles()
    .flatMap(({ text }) => text.split('= action({').slice(1))
    .filter((source) => /\b(isPassword|hashPassword)\(/.test(source))
    .map((source) => /name: '([\w.-]+)'/.exec(source)?.[1])
  const costly = modules
    .flatMap(({ actions = [] }): readonly AnyAction[] => actions)
    .filter((action) => action.costly)
  expect(costly.map(({ name }) => name).toSorted()).toEqual(weighing.toSorted())
})
