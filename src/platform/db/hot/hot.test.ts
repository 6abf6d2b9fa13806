import { expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../action.ts'
import { connected, type ReadDb } from '../connect.ts'
import { askHot } from './line.ts'
import { composedOnce } from './once.ts'
import { prepared } from './prepared.ts'
import { statement, statementAlong } from './statement.ts'

const world = useWorld()
const WINDOW = new Date('2026-11-20T10:00:00Z')

const note = statementAlong(
  'test.note',
  'insert into rate_limits (key, window_at, count) values ($1, $2, 1)',
)
const divide = statementAlong('test.divide', 'select 1 / $1::int')
const countOf = prepared<{ count: number }>(
  'test.count',
  'select count(*)::int as count from rate_limits where key = $1',
)
const noted = async (db: ReadDb, key: string) => (await countOf(db, key))[0]?.count
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: Error) => error.message,
  )

test('what goes along is kept with its change', async () => {
  await upkeep(world.db, async (tx) => {
    await note(tx, 'kept', WINDOW)
  })
  expect(await noted(world.db, 'kept')).toBe(1)
})

test('what goes along and fails takes its whole change with it, and nobody else’s', async () => {
  const change = upkeep(world.db, async (tx) => {
    await note(tx, 'lost', WINDOW)
    await divide(tx, 0)
  })
  expect(await refusal(change)).toBe('division by zero')
  expect(await noted(world.db, 'lost')).toBe(0)
  for (let turn = 0; turn < 20; turn++)
    await upkeep(world.db, (tx) => note(tx, `after ${turn}`, WINDOW))
})

test('a change that fails at its first step, or takes none, leaves its connection as it was', async () => {
  const wrong = statement('test.wrong', 'select 1 / $1::int')
  for (let turn = 0; turn < 20; turn++) {
    expect(await refusal(upkeep(world.db, (tx) => wrong(tx, 0)))).toBe('division by zero')
    expect(await refusal(upkeep(world.db, () => Promise.reject(new Error('no'))))).toBe('no')
    await upkeep(world.db, async () => {})
  }
  const open = prepared<{ count: number }>(
    'test.open',
    `select count(*)::int as count from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%'`,
  )
  expect(await open(world.db)).toEqual([{ count: 0 }])
})

test('outside a change nothing is left for the next to take along', async () => {
  await note(world.db, 'alone', WINDOW)
  expect(await noted(world.db, 'alone')).toBe(1)
  expect(await refusal(divide(world.db, 0))).toBe('division by zero')
})

test('what is asked inside a change is answered from it', async () => {
  await upkeep(world.db, async (tx) => {
    await note(tx, 'inside', WINDOW)
    expect(await noted(tx, 'inside')).toBe(1)
    expect(await noted(world.db, 'inside')).toBe(0)
  })
})

test('questions of one moment each get their own answer, also where one of them fails', async () => {
  const half = prepared<{ half: number }>('test.half', 'select 10 / $1::int as half')
  const asked = [half(world.db, 2), half(world.db, 0), half(world.db, 5)]
  expect(await Promise.all(asked.map(refusal))).toEqual(['none', 'division by zero', 'none'])
  expect(await half(world.db, 2)).toEqual([{ half: 5 }])
})

test('a line that the database cuts is there again', async () => {
  const who = prepared<{ pid: number }>('test.who', 'select pg_backend_pid() as pid')
  const [before] = await who(world.db)
  await connected(world.url, 'test', (client) =>
    client.query('select pg_terminate_backend($1)', [before?.pid]),
  )
  await expect.poll(() => refusal(who(world.db))).toBe('none')
  expect(await who(world.db)).not.toEqual([before])
})

test('a query that is put together once answers each time for what is given', async () => {
  await note(world.db, 'ann', WINDOW)
  const counted = composedOnce('test.counted', (db: ReadDb, window: string, key: string) =>
    db
      .selectFrom('rate_limits')
      .select(['key', 'count'])
      .where('key', '=', key)
      .where((eb) => eb('key', '<>', window)),
  )
  expect(await counted(world.db, 'bob', 'ann')).toEqual([{ key: 'ann', count: 1 }])
  expect(await counted(world.db, 'ann', 'bob')).toEqual([])
  expect(await counted(world.db, 'ann', 'ann')).toEqual([])
  await upkeep(world.db, async (tx) => {
    await note(tx, 'bob', WINDOW)
    expect(await counted(tx, 'ann', 'bob')).toEqual([{ key: 'bob', count: 1 }])
  })
})

test('what is planned while its table is nearly empty is found by its key when the table is full', async () => {
  await connected(world.url, 'test', (client) => client.query('vacuum analyze rate_limits'))
  await countOf(world.db, 'somebody')
  const plan = await askHot<Record<string, string>>(
    world.db,
    'explain execute "test.count" (\'somebody\')',
    [],
  )
  const said = plan.flatMap((line) => Object.values(line)).join('\n')
  expect(said).toContain('rate_limits_pkey')
  expect(said).not.toContain('Seq Scan')
})
