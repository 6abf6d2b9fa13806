import { tmpdir } from 'node:os'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { openPool } from '../platform/db/connect.ts'
import { watchHealth } from './health.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

const place = { dataFolder: tmpdir() }

/** The database of this test, which counts what is written, and can be told to refuse it. */
function database() {
  const pool = openPool(world.url, { max: 4 })
  let writes = 0
  let fault: Error | undefined
  return {
    pool: {
      query: (sql: string) => {
        if (!/^insert/.test(sql)) return pool.query(sql)
        writes++
        return fault ? Promise.reject(fault) : pool.query(sql)
      },
    } as unknown as typeof pool,
    refuse: (given?: object) => {
      fault = given && Object.assign(new Error('x'), given)
    },
    writes: () => writes,
    end: () => pool.end(),
  }
}

const lines = async () =>
  (await world.db.selectFrom('rate_limits').select('key').where('key', '=', 'health').execute())
    .length

test('a thousand questions are one write, which grows by nothing', async () => {
  const { pool, writes, end } = database()
  let at = 0
  const health = watchHealth(pool, place, () => at)
  const said = await Promise.all(Array.from({ length: 1000 }, health))
  expect(new Set(said)).toEqual(new Set(['ok']))
  expect(writes()).toBe(1)
  expect(await lines()).toBe(1)
  at = 9_999
  await health()
  expect(writes()).toBe(1)
  at = 10_000
  expect(await health()).toBe('ok')
  expect(writes()).toBe(2)
  expect(await lines()).toBe(1)
  await end()
})

test('a clock that is put back does not make an old word last', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-21T10:00:00Z'), toFake: ['Date', 'performance'] })
  const { pool, refuse, end } = database()
  const health = watchHealth(pool, place)
  refuse({ code: '53100' })
  expect(await health()).toBe('disk full')
  refuse()
  vi.advanceTimersByTime(10_000)
  vi.setSystemTime(new Date('2026-11-20T10:00:00Z'))
  expect(await health()).toBe('ok')
  vi.useRealTimers()
  await end()
})

describe('while nothing can be kept it says so, and no longer', () => {
  test.each([
    ['disk full', { code: '53100' }],
    ['disk full', { code: '58030', message: 'could not extend file: No space left on device' }],
    ['read-only', { code: '25006' }],
    ['read-only', { code: '58030', message: 'could not open file: Read-only file system' }],
    ['not ready', { code: '57P01' }],
    ['not ready', { message: 'timeout exceeded' }],
  ])('%s for %j', async (word, fault) => {
    const { pool, refuse, end } = database()
    let at = 0
    const health = watchHealth(pool, place, () => at)
    refuse(fault)
    expect(await health()).toBe(word)
    refuse()
    expect(await health()).toBe(word)
    at = 10_000
    expect(await health()).toBe('ok')
    await end()
  })
})

test('it is anybody’s, and says nothing but the word', async () => {
  const visitor = await world.as()
  const well = await visitor.get('/healthz')
  expect([well.status, await well.text()]).toEqual([200, 'ok'])
})

test('a database that only reads is told as such over the wire', async () => {
  const pool = openPool(world.url, { max: 1 })
  await pool.query('set default_transaction_read_only = on')
  expect(await watchHealth(pool, place)()).toBe('read-only')
  await pool.end()
})
