import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeReady } from '../../src/app/ready.ts'
import { restoreHouse } from '../../src/app/restoring.ts'
import { backupToFile } from '../../src/platform/backup/index.ts'
import { applicationUrl } from '../../src/platform/db/application.ts'
import { connected } from '../../src/platform/db/connect.ts'
import { trespasses } from '../../src/platform/db/trespass.ts'
import { logger } from '../../src/platform/log.ts'
import { type Postgres, startPostgres } from '../../src/platform/postgres/index.ts'
import { testSettings } from '../world.ts'

/* A server of one's own, that asks for passwords, and an owner who is no superuser. */

const OWNER = 'organisation_owner'
let folder: string
let postgres: Postgres

const ask = (url: string, sql: string) =>
  connected(url, 'test', async (client) => (await client.query(sql)).rows)
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: Error) => error.message,
  )

/** What the server asks of everybody but the superuser. */
async function asks(rule: string) {
  await writeFile(
    join(folder, 'postgres/pg_hba.conf'),
    `local all leidraad_owner trust\nlocal all ${OWNER} scram-sha-256\n${rule}\n`,
  )
  await ask(postgres.url, 'select pg_reload_conf(), pg_sleep(0.3)')
}

async function database(name: string) {
  await ask(postgres.url, `create database ${name} owner ${OWNER}`)
  const url = new URL(postgres.url)
  url.pathname = `/${name}`
  url.username = OWNER
  url.password = 'geheim'
  return url.href
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leidraad-own-'))
  postgres = await startPostgres({
    dataFolder: folder,
    log: logger('silent'),
    tuning: { fsync: 'off' },
  })
  await ask(postgres.url, `create role ${OWNER} login createrole password 'geheim'`)
  await asks('local all all scram-sha-256')
}, 60_000)
afterAll(async () => {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
})

test('migrating sets the application up with a password of its own, and sets it anew where it was changed', async () => {
  const url = await database('ours')
  await makeReady(url, testSettings)
  const app = applicationUrl(url, testSettings)
  expect(await trespasses(app, OWNER)).toEqual([])

  const login = new URL(app).searchParams.get('user')
  await ask(postgres.url, `alter role ${login} password 'another'`)
  expect(await faultOf(ask(app, 'select 1'))).toContain('password authentication failed')
  await makeReady(url, testSettings)
  expect(await ask(app, 'select count(*)::int from people')).toEqual([{ count: 0 }])
  await makeReady(url, testSettings)
})

test('an owner who is no superuser makes backups and puts them back', async () => {
  const [from, to] = [await database('before'), await database('after')]
  await makeReady(from, testSettings)
  await ask(
    from,
    `insert into people (name, language, created_at, changed_at) values ('Tom Claes', 'nl', now(), now())`,
  )
  const file = join(folder, 'backup')
  await backupToFile(from, file, { now: new Date() })
  await restoreHouse(to, testSettings, file, { replace: false, withoutKey: false })
  await makeReady(to, testSettings)
  await restoreHouse(to, testSettings, file, { replace: true, withoutKey: false })
  await makeReady(to, testSettings)
  const app = applicationUrl(to, testSettings)
  expect(await ask(app, 'select name from people')).toEqual([{ name: 'Tom Claes' }])
  expect(await trespasses(app, OWNER)).toEqual([])
})

test('a server that does not let it in is told, with what to write there', async () => {
  const url = await database('closed')
  await asks('local all all reject')
  expect(await faultOf(makeReady(url, testSettings))).toMatch(
    /does not come in as leidraad_app_\w+ .*pg_hba\.conf.*DATABASE_APP_URL/,
  )
  await asks('local all all scram-sha-256')
})
