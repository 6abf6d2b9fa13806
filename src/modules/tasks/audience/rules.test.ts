import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { runs } from '../../../../test/runs.ts'
import { useWorld } from '../../../../test/world.ts'
import { type Language, languages } from '../../../platform/locale.ts'
import type { Role } from '../../../platform/who.ts'
import { type Contract, contracts } from '../../people/index.ts'
import type { Audience, Trait } from './rules.ts'
import { isMeant } from './store.ts'

/** Whom the database takes a rule to mean is whom anybody would who read it aloud. */
const world = useWorld()
const { given } = world

interface Known {
  id: string
  establishment: string | null
  department: string
  contract: string
  roles: string[]
  manager: string | null
  language: string
  startsOn: string | null
}

const DEPARTMENTS = ['Bakkerij', 'bakkerij', 'Winkel & Co', 'Größe', '']
const ROLES: Role[] = ['hr', 'coach', 'line-manager']
const DAYS = ['2020-01-01', '2024-06-30', '2026-11-20']
const people: Known[] = []
let places: string[] = []

beforeAll(async () => {
  await given.organisation()
  places = [(await given.establishment('Gent')).id, (await given.establishment('Breda')).id]
  const pick = <T>(list: readonly T[], n: number) => list[n % list.length] as T
  for (let n = 0; n < 60; n++) {
    const roles = ROLES.filter((_, at) => ((n * 7) >> at) % 2)
    const manager = n % 4 ? (people[n % 3]?.id ?? null) : null
    const contract = pick<Contract>(contracts, n * 5)
    const known = {
      establishment: pick([...places, null], n),
      department: pick(DEPARTMENTS, n >> 1),
      language: pick(languages, n * 3),
      startsOn: pick([...DAYS, null], n >> 2),
    }
    const { id } = await given.person(`Persoon ${n}`, {
      email: `p${n}@korenaar.test`,
      roles,
      establishmentId: known.establishment ?? undefined,
      department: known.department,
      language: known.language,
      startsOn: known.startsOn ?? undefined,
    })
    await world.db
      .updateTable('people')
      .set({ contract, manager_id: manager })
      .where('id', '=', id)
      .execute()
    people.push({ id, roles, manager, contract, ...known })
  }
})

const alike = (department: string) => department.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

function means(audience: Audience, person: Known): boolean {
  switch (audience.kind) {
    case 'and':
      return audience.of.every((one) => means(one, person))
    case 'or':
      return audience.of.some((one) => means(one, person))
    case 'not':
      return !means(audience.of, person)
    case 'all':
      return true
    case 'establishment':
      return person.establishment !== null && audience.ids.includes(person.establishment)
    case 'department':
      return audience.names.map(alike).includes(alike(person.department))
    case 'contract':
      return (audience.contracts as string[]).includes(person.contract)
    case 'role':
      return audience.roles.some((role) => person.roles.includes(role))
    case 'manager':
      return person.manager !== null && audience.ids.includes(person.manager)
    case 'language':
      return (audience.languages as string[]).includes(person.language)
    case 'started':
      return (
        (audience.from === null ||
          (person.startsOn !== null && person.startsOn >= audience.from)) &&
        (audience.to === null || (person.startsOn !== null && person.startsOn <= audience.to))
      )
    case 'people':
      return audience.ids.includes(person.id)
  }
}

const some = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: 1 })
const traits = (): fc.Arbitrary<Trait> =>
  fc.oneof(
    fc.constant<Trait>({ kind: 'all' }),
    some(places).map((ids): Trait => ({ kind: 'establishment', ids })),
    some(DEPARTMENTS).map((names): Trait => ({ kind: 'department', names })),
    some<Contract>(contracts).map((kinds): Trait => ({ kind: 'contract', contracts: kinds })),
    some(ROLES).map((roles): Trait => ({ kind: 'role', roles })),
    some(people.slice(0, 3).map(({ id }) => id)).map((ids): Trait => ({ kind: 'manager', ids })),
    some<Language>(languages).map((read): Trait => ({ kind: 'language', languages: read })),
    fc
      .record({
        from: fc.option(fc.constantFrom(...DAYS)),
        to: fc.option(fc.constantFrom(...DAYS)),
      })
      .map((days): Trait => ({ kind: 'started', ...days })),
    some(people.map(({ id }) => id)).map((ids): Trait => ({ kind: 'people', ids })),
  )
const rules = () =>
  fc.letrec<{ rule: Audience }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      { weight: 2, arbitrary: traits() },
      { weight: 1, arbitrary: tie('rule').map((of): Audience => ({ kind: 'not', of })) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            fc.constantFrom('and' as const, 'or' as const),
            fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
          )
          .map(([kind, of]): Audience => ({ kind, of })),
      },
    ),
  })).rule

test('whoever reads a rule aloud means the same people as the database', async () => {
  let some = 0
  await fc.assert(
    fc.asyncProperty(rules(), async (rule) => {
      const { rows } = await sql<{ id: string }>`
        select p.id from people p where ${isMeant(rule)} order by p.id`.execute(world.db)
      const meant = people.filter((person) => means(rule, person)).map(({ id }) => id)
      if (meant.length > 0 && meant.length < people.length) some++
      expect(rows.map(({ id }) => id)).toEqual(meant.toSorted())
    }),
    runs(150),
  )
  expect(some).toBeGreaterThan(50)
})
