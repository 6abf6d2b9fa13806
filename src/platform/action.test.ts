import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { useWorld } from '../../test/world.ts'
import { signature } from '../modules/signing/index.ts'
import { roundOpened } from '../modules/tasks/events.ts'
import { actsOf } from '../modules/tasks/index.ts'
import { action, faultWords, perform, veto } from './action.ts'
import { event, on } from './event.ts'
import { no } from './result.ts'
import { command, has, type Who } from './who.ts'

const world = useWorld()
const { given } = world

beforeAll(async () => {
  await given.organisation()
  await given.person('Eerste Medewerker')
})

/** As a restart of the server does: every connection of the application ends. */
async function cutEveryLine() {
  const admin = new pg.Client({ connectionString: world.url })
  await admin.connect()
  await admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  )
  await admin.end()
}

test('a line that is cut in the middle of a change undoes it, and the next change goes through', async () => {
  const publication = await given.published()
  const round = { thingId: publication.id, audience: { kind: 'all' }, dueOn: '2026-12-04' }
  const cut = async () => {
    await cutEveryLine()
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const ground = { ...world.house.ground, follows: [on(roundOpened, cut)] }
  await expect(perform(ground, actsOf(signature).open, command, round)).rejects.toThrow()
  expect(await world.db.selectFrom('rounds').select('id').execute()).toEqual([])
  expect((await world.services.perform(actsOf(signature).open, command, round)).ok).toBe(true)
})

describe('a change', () => {
  const KEY = 'bread'
  const said = faultWords('tooMany')
  const baked = event('bakery.baked', 'bread', { loaves: z.int() })
  const asked: string[] = []

  const bake = action({
    name: 'bakery.bake',
    who: (who) => has(who, 'coach'),
    input: z.object({ loaves: z.int().max(99, said.tooMany), burnt: z.boolean().default(false) }),
    faults: said,
    load: async () => {
      asked.push('load')
      return { id: KEY }
    },
    may: (who) => who.name !== 'Tom Claes',
    decide: ({ id }, { loaves }) => {
      asked.push('decide')
      return loaves === 0 ? no('noFlour') : baked(id, { loaves })
    },
    objections: ['ovenIsCold'],
    save: async (tx, _, { input, now }) => {
      asked.push('save')
      await tx.insertInto('rate_limits').values({ key: KEY, window_at: now, count: 1 }).execute()
      return input.burnt ? no('burnt') : undefined
    },
  })

  const baker: Who = {
    ...command,
    kind: 'person',
    id: '0198f000-0000-7000-8000-000000000000',
    name: 'Bo',
    roles: new Set(['coach']),
  }
  const kept = async () => {
    const rows = await world.db
      .selectFrom('rate_limits')
      .select('key')
      .where('key', '=', KEY)
      .execute()
    const told = await world.db
      .selectFrom('history')
      .select(['at', 'actor_kind', 'actor_id', 'thing_kind', 'thing_id', 'facts'])
      .where('name', '=', 'bakery.baked')
      .execute()
    return { rows: rows.length, told }
  }
  const nothing = { rows: 0, told: [] }
  beforeEach(() => {
    asked.length = 0
  })

  test('is not read for whoever may not try it, however wrong it is', async () => {
    for (const who of [command, { ...baker, roles: new Set<never>() }])
      await expect(world.services.perform(bake, who, 'nonsense')).rejects.toThrow('bakery.bake')
    expect(asked).toEqual([])
  })

  test('is not there for whoever may not do it to this thing', async () => {
    const tom = { ...baker, name: 'Tom Claes' }
    await expect(world.services.perform(bake, tom, { loaves: 3 })).rejects.toThrow('bakery.bake')
    expect(asked).toEqual(['load'])
  })

  test('that makes no sense is answered in words of our own, before anything is looked up', async () => {
    const faultsOf = async (input: unknown) => world.services.perform(bake, baker, input)
    expect(await faultsOf({ loaves: 100 })).toEqual({ ok: false, faults: { loaves: 'tooMany' } })
    expect(await faultsOf({ loaves: 'veel' })).toEqual({ ok: false, faults: { loaves: 'invalid' } })
    expect(asked).toEqual([])
  })

  test('that the rules refuse, or that is refused while it is kept, leaves nothing behind', async () => {
    const { perform } = world.services
    expect(await perform(bake, baker, { loaves: 0 })).toEqual({ ok: false, refused: 'noFlour' })
    expect(asked).toEqual(['load', 'decide'])
    const burnt = await perform(bake, baker, { loaves: 3, burnt: true })
    expect(burnt).toEqual({ ok: false, refused: 'burnt' })
    expect(await kept()).toEqual(nothing)
  })

  test('that another module objects to is stopped after the rules, and before it is kept', async () => {
    const vetoes = [veto(bake, async () => no('ovenIsCold'))]
    const ground = { ...world.house.ground, vetoes }
    const outcome = await perform(ground, bake, baker, { loaves: 3 })
    expect(outcome).toEqual({ ok: false, refused: 'ovenIsCold' })
    expect(asked).toEqual(['load', 'decide'])
  })

  test('is undone whole where what follows from it fails', async () => {
    const follows = [
      on(baked, async () => {
        throw new Error('the shelf fell')
      }),
    ]
    const ground = { ...world.house.ground, follows }
    await expect(perform(ground, bake, baker, { loaves: 3 })).rejects.toThrow('the shelf fell')
    expect(await kept()).toEqual(nothing)
  })

  test('is kept with who did it and when, and what follows sees it', async () => {
    const seen: unknown[] = []
    const follows = [
      on(baked, async (_, { facts }, { who, now }) => void seen.push(facts, who.name, now)),
      on(roundOpened, async () => void seen.push('another')),
    ]
    const ground = { ...world.house.ground, follows }
    expect((await perform(ground, bake, baker, { loaves: 3 })).ok).toBe(true)
    expect(seen).toEqual([{ loaves: 3 }, 'Bo', world.clock.now()])
    expect(await kept()).toEqual({
      rows: 1,
      told: [
        {
          at: world.clock.now(),
          actor_kind: 'person',
          actor_id: baker.id,
          thing_kind: 'bread',
          thing_id: KEY,
          facts: { loaves: 3 },
        },
      ],
    })
  })
})
