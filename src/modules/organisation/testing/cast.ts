import { beforeAll } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { profileOf } from '../index.ts'

type Part = 'owner' | 'auditor' | 'author' | 'employee'

/** The bakery with somebody in every part that these stories need. */
export function useBakery() {
  const world = useWorld()
  const people: Record<Part, { id: string }> = Object.create(null)

  beforeAll(async () => {
    const { given } = world
    await given.organisation()
    people.owner = await given.person('Ine Peeters', { roles: ['owner'] })
    people.auditor = await given.person('Bo Janssens', { roles: ['auditor'] })
    people.author = await given.person('Jan Maes', { roles: ['author'] })
    people.employee = await given.person('Fatima Aziz')
  })

  return {
    world,
    people,
    profile: async () => {
      const found = await profileOf(world.db)
      if (!found) throw new Error('there is an organisation')
      return found
    },
    lastEvent: () =>
      world.db.selectFrom('history').selectAll().orderBy('id', 'desc').executeTakeFirst(),
  }
}

export const svgFile = (inside: string) =>
  new Blob([`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`])
