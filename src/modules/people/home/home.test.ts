import { expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { waits } from './home.ts'

const world = useWorld()
const { given } = world

test('to add people waits for whoever may, until somebody is here', async () => {
  await given.organisation()
  const owner = await given.person('Ine Peeters', { roles: ['owner'] })
  const waiting = async (roles: ('owner' | 'hr' | 'auditor')[], language: 'nl' | 'fr' = 'nl') => {
    const { id, name } = owner
    const who = { kind: 'person' as const, id, name, language, roles: new Set(roles) }
    return ((await waits?.(world.services, who, language)) ?? []).map(({ title }) => title)
  }
  expect(await waiting(['owner'])).toEqual(['Mensen toevoegen'])
  expect(await waiting(['hr'], 'fr')).toEqual(['Ajouter des personnes'])
  expect(await waiting(['auditor'])).toEqual([])
  expect(await (await (await world.as(owner)).get('/overview')).text()).toContain(
    'Mensen toevoegen',
  )

  await given.person('Fatima Aziz')
  expect(await waiting(['owner'])).toEqual([])
})
