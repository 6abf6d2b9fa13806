import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { withEnded } from '../import/plan/ended.ts'
import type { Changed, Known } from '../import/types.ts'
import { endPassed } from './jobs.ts'
import { isHere, mayComeIn } from './store.ts'

const world = useWorld()
const { given } = world
const today = '2026-11-20'
beforeAll(() => given.organisation())

const day = (...days: string[]) => fc.option(fc.constantFrom(...days), { freq: 2 })
const anybody = fc.record({
  owner: fc.boolean(),
  mailbox: fc.boolean(),
  left: fc.boolean(),
  startsOn: day('2026-11-19', today, '2026-11-21'),
  endsOn: day('2026-11-19', today, '2026-11-21'),
})

type Anybody = typeof anybody extends fc.Arbitrary<infer One> ? One : never

async function settle(house: readonly Anybody[]) {
  await world.db.deleteFrom('people').execute()
  for (const [number, { owner, mailbox, left, startsOn, endsOn }] of house.entries()) {
    const { id } = await given.person('Iemand', {
      roles: owner ? ['owner'] : [],
      email: mailbox ? `i${number}@korenaar.test` : null,
      number: String(number),
      startsOn: startsOn ?? undefined,
      endsOn: endsOn ?? undefined,
    })
    if (left)
      await world.db
        .updateTable('people')
        .set({ left_at: new Date('2026-11-01T10:00:00Z') })
        .where('id', '=', id)
        .execute()
  }
}

/** Somebody in a file that says of them what was known. */
function metInFile({ owner, mailbox, left, startsOn, endsOn }: Anybody, row: number): Changed {
  const person = {
    id: String(row),
    name: 'Iemand',
    email: mailbox ? 'i@korenaar.test' : null,
    number: null,
    establishmentId: null,
    department: '',
    managerId: null,
    contract: 'permanent' as const,
    language: 'nl' as const,
    startsOn,
    endsOn,
    left,
  }
  const before: Known = { ...person, endedByDate: false, roles: owner ? ['owner'] : [] }
  return { ...person, row, languageSaid: false, roles: [], before, fields: [] }
}

const numbers = async (condition: ReturnType<typeof sql<boolean>>) => {
  const { rows } = await sql<{ number: number }>`
    select number::int from people p where ${condition} order by 1`.execute(world.db)
  return rows.map(({ number }) => number)
}
const at = <One>(house: readonly One[], holds: (one: One) => boolean) =>
  house.flatMap((one, index) => (holds(one) ? [index] : []))

test('any house: who comes in, who is here, whom a file and the night let go', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anybody, { maxLength: 6 }), async (house) => {
      await settle(house)
      const past = (one: Anybody) => one.endsOn !== null && one.endsOn < today
      const remains = house.some((one) => one.owner && one.mailbox && !one.left && !past(one))
      const comesIn = (one: Anybody) =>
        !one.left && (!past(one) || (one.owner && one.mailbox && !remains))
      const begun = (one: Anybody) => one.startsOn === null || one.startsOn <= today
      const staying = at(house, comesIn)

      expect(await numbers(mayComeIn('p', today))).toEqual(staying)
      expect(await numbers(isHere('p', today))).toEqual(
        at(house, (one) => comesIn(one) && begun(one)),
      )
      const met = house.map(metInFile)
      const ended = withEnded(met, { known: met.map(({ before }) => before), today })
      expect(at(ended, ({ fields }) => fields.includes('ended'))).toEqual(
        at(house, (one) => !one.left && !comesIn(one)),
      )
      await endPassed.run({}, world.services)
      expect(await numbers(sql<boolean>`p.left_at is null`)).toEqual(staying)
    }),
    { numRuns: 40 },
  )
})
