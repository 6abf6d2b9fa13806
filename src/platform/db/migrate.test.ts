import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { cloneDatabase } from '../../../test/world.ts'
import { connected, openPool } from './connect.ts'
import { applyMigration, type Migration, migrate, migrationsOnDisk, prepare } from './migrate.ts'

const isAlone = ({ sql }: Migration) => sql.startsWith('-- alone: ')
const ask = (url: string, sql: string) =>
  connected(url, 'test', async (client) => (await client.query(sql)).rows)
const applied = async (url: string) =>
  (await ask(url, 'select name from migrations order by 1')).map(({ name }) => name)

/** A database as the version left it that came before the first step which is taken alone. */
async function older() {
  const url = await cloneDatabase(inject('serverUrl'), 'template0')
  const migrations = await migrationsOnDisk()
  const before = migrations.slice(0, migrations.findIndex(isAlone))
  await connected(url, 'test', async (client) => {
    await client.query('begin')
    await prepare(client)
    for (const migration of before) await applyMigration(client, migration)
    await client.query('commit')
  })
  return { url, before: before.map(({ name }) => name) }
}

/** Somebody who is connected under this name, as a version at work is, or a command. */
async function beside(url: string, name: string): Promise<pg.PoolClient> {
  const pool = openPool(url, { max: 1 })
  onTestFinished(() => pool.end())
  const client = await pool.connect()
  await client.query(`select set_config('application_name', $1, false)`, [name])
  onTestFinished(() => client.release(true))
  return client
}

const REFUSED =
  'Another Leidraad is still running on this database. This upgrade cannot be done beside it: stop all of them, then start this one.'
const NO_PATIENCE = 0

describe('a step that no earlier version can work beside', () => {
  test('is there, and says why', async () => {
    const steps = (await migrationsOnDisk()).filter(isAlone)
    expect(steps.map(({ name }) => name)).toContain('0070_tasks.sql')
  })

  test.each(['leidraad', 'pgboss'])('is refused while a node is connected (%s)', async (name) => {
    const { url, before } = await older()
    await beside(url, name)
    await expect(migrate(url, NO_PATIENCE)).rejects.toThrow(REFUSED)
    expect(await applied(url)).toEqual(before)
  })

  test('waits for a connection that goes: of a process that was killed, the server sees so later', async () => {
    const { url } = await older()
    const node = await beside(url, 'leidraad')
    const migrating = migrate(url)
    await wait(300)
    await node.query(`select set_config('application_name', 'gone', false)`)
    expect(await migrating).toContain('0070_tasks.sql')
  })

  test.each(['leidraad doctor', 'leidraad backup', 'psql'])('is taken beside %s', async (name) => {
    const { url } = await older()
    await beside(url, name)
    expect(await migrate(url, NO_PATIENCE)).toContain('0070_tasks.sql')
  })

  test('is taken once by several nodes that start together', async () => {
    const { url } = await older()
    const all = await Promise.all([1, 2, 3].map(() => migrate(url, NO_PATIENCE)))
    expect(all.flat().filter((name) => name === '0070_tasks.sql')).toHaveLength(1)
  })

  test('stops nobody on a database that is new, or that has taken it', async () => {
    const url = await cloneDatabase(inject('serverUrl'), 'template0')
    await beside(url, 'leidraad')
    expect(await migrate(url, NO_PATIENCE)).toContain('0070_tasks.sql')
    expect(await migrate(url, NO_PATIENCE)).toEqual([])
  })
})

test('an earlier version that starts on a newer database is refused, and changes nothing', async () => {
  const { url, before } = await older()
  await ask(url, "insert into migrations (name, sha256) values ('9999_later.sql', 'x')")
  await expect(migrate(url)).rejects.toThrow(
    'The database is newer than this version of Leidraad (it has 9999_later.sql). Start the newer version.',
  )
  expect(await applied(url)).toEqual([...before, '9999_later.sql'])
})
