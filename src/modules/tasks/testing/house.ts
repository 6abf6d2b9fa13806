import { reading, visit } from '../../../../test/sample/kinds.ts'
import type { World } from '../../../../test/world.ts'
import { modules } from '../../../app/modules.ts'
import type { Module } from '../../../platform/module.ts'
import { command, type Role, type Who } from '../../../platform/who.ts'
import { post } from '../../identity/testing/helpers.ts'
import { actionsOf, readsOf, roundRoutes } from '../index.ts'
import { tellByTheHour, writeLetters } from '../letters/jobs.ts'

/** A module that asks two more things of people: one apart and to the hour, one that the letter of the day names. */
export const asker: Module = {
  name: 'asker',
  routes: [(services) => roundRoutes(services, reading)],
  actions: [...actionsOf(visit), ...actionsOf(reading)],
  reads: readsOf(reading),
  asks: [visit, reading],
}
export const askingHouse = [...modules, asker]

/** This person, who showed just now who they are. */
export function proven(world: World, person: { id: string; name: string }, ...roles: Role[]): Who {
  const now = world.clock.now()
  const session = { id: '', identifiedBy: 'password' as const, identifiedAt: now, provedAt: now }
  return { ...command, ...person, kind: 'person', roles: new Set(roles), session }
}

/** The clock at this moment, what runs by itself then, and the letters that go out. */
export async function lettersAt(world: World, moment: string) {
  world.clock.set(moment)
  await writeLetters.run({}, world.services)
  await tellByTheHour.run({}, world.services)
  return post(world)
}
