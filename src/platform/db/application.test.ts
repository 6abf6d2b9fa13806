import pg from 'pg'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { TEST_KEY } from '../../../test/key.ts'
import { appUrl, cloneDatabase, useWorld } from '../../../test/world.ts'
import { keyringOf } from '../keyring.ts'
import { admitApplication, applicationUrl } from './application.ts'
import { connected } from './connect.ts'
import { migrate } from './migrate.ts'
import { scramOf } from './scram.ts'
import { trespasses } from './trespass.ts'

const OWNER = 'leidraad_owner'
const settings = { dataFolder: '', key: TEST_KEY }
const login = `leidraad_app_${keyringOf(Buffer.from(TEST_KEY)).id}`

const ask = async (url: string, sql: string) =>
  connected(url, 'test', async (client) => (await client.query(sql)).rows)
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: Error) => error.message,
  )

describe('the connections of an application at work', () => {
  const world = useWorld()

  test('those of its pages and those of its jobs are of a user of their own', async () => {
    await world.db.selectFrom('people').select('id').execute()
    await world.house.jobs.start(world.services)
    onTestFinished(() => world.house.jobs.stop())
    const rows = await ask(
      world.url,
      `select distinct usename as name from pg_stat_activity
       where datname = current_database() and application_name in ('leidraad', 'pgboss')`,
    )
    expect(rows).toEqual([{ name: login }])
  })
})

describe('whoever has a connection of the application', () => {
  test('becomes nothing else by it', async () => {
    const owner = await cloneDatabase(inject('serverUrl'))
    expect(await trespasses(appUrl(owner), OWNER)).toEqual([])
  })

  test('would be found out, had it a way', async () => {
    const owner = await cloneDatabase(inject('serverUrl'))
    const found = await trespasses(owner, OWNER)
    expect(found).toEqual(
      expect.arrayContaining(['put on the owner’s rights', 'run programs', 'read files']),
    )
  })

  test.each([
    [
      'a table in its own schema that shows another',
      'create view pgboss.mine as select * from public.credentials; select * from pgboss.mine',
      'none',
    ],
    [
      'a key on a table that it may not bind',
      'create table pgboss.bound (id uuid references public.people)',
      'permission denied',
    ],
    [
      'a trigger on a table that it may write',
      'create trigger mine before insert on public.people for each row execute function pg_catalog.suppress_redundant_updates_trigger()',
      'permission denied',
    ],
    [
      'a rule on it',
      'create rule mine as on delete to public.people do instead nothing',
      'must be owner',
    ],
    ['what is for good, unlogged', 'alter table public.signatures set unlogged', 'must be owner'],
    [
      'the list of migrations',
      "insert into public.migrations (name, sha256) values ('x', 'x')",
      'permission denied',
    ],
    ['the list of keys', 'update public.keyrings set ended_at = now()', 'permission denied'],
    [
      'a function that works as its owner',
      "create function public.mine() returns int language sql security definer as 'select 1'",
      'permission denied',
    ],
    ['a place where others look first', 'create schema leidraad_owner', 'permission denied'],
    [
      'a server elsewhere',
      'create server mine foreign data wrapper postgres_fdw',
      'does not exist',
    ],
    [
      'a setting of the server',
      "alter system set session_preload_libraries = 'x'",
      'permission denied',
    ],
    ['a library', "load '/tmp/x.so'", 'access to library'],
  ])('does not get: %s', async (_, sql, fault) => {
    const owner = await cloneDatabase(inject('serverUrl'))
    const said = await faultOf(ask(appUrl(owner), sql))
    expect(said).toContain(fault)
  })

  test('finds no function that works with more rights than its own, and owns nothing of Leidraad', async () => {
    const owner = await cloneDatabase(inject('serverUrl'))
    const rows = await ask(
      owner,
      `select p.oid::regprocedure::text as what from pg_proc p
         where prosecdef and pronamespace = 'public'::regnamespace
       union all select c.oid::regclass::text from pg_class c
         where relnamespace = 'public'::regnamespace and relowner <> '${OWNER}'::regrole
       union all select datname from pg_database where datdba in ('leidraad_app'::regrole, '${login}'::regrole)`,
    )
    expect(rows).toEqual([])
  })
})

describe('setting the application up', () => {
  test('mends whatever was changed about its user', async () => {
    const owner = await fresh()
    const other = { dataFolder: '', key: 'another-key-'.repeat(5) }
    const name = new URL(applicationUrl(owner, other)).searchParams.get('user')
    await migrate(owner)
    await admitApplication(owner, other)
    await ask(
      owner,
      `alter role ${name} superuser inherit; alter role ${name} set search_path = pgboss`,
    )
    expect(await trespasses(applicationUrl(owner, other), OWNER)).not.toEqual([])

    await admitApplication(owner, other)
    expect(await trespasses(applicationUrl(owner, other), OWNER)).toEqual([])
    expect(await ask(applicationUrl(owner, other), 'show search_path')).toEqual([
      { search_path: 'public' },
    ])
  })

  test('is not led astray by what somebody who got in set for whoever comes next', async () => {
    const owner = await fresh()
    const other = { dataFolder: '', key: 'led-astray-'.repeat(5) }
    await migrate(owner)
    await admitApplication(owner, other)
    const url = applicationUrl(owner, other)
    await ask(
      url,
      `create view pgboss.history as select * from public.history where false;
       set role none; alter role current_user set search_path = pgboss, public;
       alter role current_user set datestyle = 'SQL, DMY'`,
    )
    expect(
      await ask(url, "select 'history'::regclass::text as read, '2026-11-20'::date::text as day"),
    ).toEqual([{ read: 'history', day: '2026-11-20' }])
    expect(
      await ask(
        url,
        "select relnamespace::regnamespace::text as in from pg_class where oid = 'history'::regclass",
      ),
    ).toEqual([{ in: 'public' }])
  })

  test('lets in neither whoever works for another installation on the server, nor the user of a former key', async () => {
    const [here, there] = [await fresh(), await fresh()]
    const [mine, theirs] = ['m', 't'].map((letter) => ({ dataFolder: '', key: letter.repeat(43) }))
    if (!mine || !theirs) throw new Error('two')
    for (const [owner, key] of [
      [here, mine],
      [there, theirs],
      [there, mine],
    ] as const) {
      await migrate(owner)
      await admitApplication(owner, key)
    }
    expect(await faultOf(ask(applicationUrl(there, theirs), 'select 1'))).toContain(
      'permission denied for database',
    )
    expect(await faultOf(ask(applicationUrl(here, theirs), 'select 1'))).toContain(
      'permission denied for database',
    )
    for (const owner of [here, there])
      expect(await ask(applicationUrl(owner, mine), 'select count(*)::int from people')).toEqual([
        { count: 0 },
      ])
  })

  test('may be done by several nodes at once', async () => {
    const owner = await fresh()
    await migrate(owner)
    const key = { dataFolder: '', key: 'n'.repeat(43) }
    await Promise.all([1, 2, 3, 4].map(() => admitApplication(owner, key)))
    expect(await trespasses(applicationUrl(owner, key), OWNER)).toEqual([])
  })

  test('says what the administrator types where the owner may make no users', async () => {
    const owner = await fresh()
    const name = new URL(owner).pathname.slice(1)
    await ask(
      owner,
      `create role plain_owner login; grant all on database ${name} to plain_owner; grant all on schema public to plain_owner`,
    )
    const url = new URL(owner)
    url.username = 'plain_owner'
    const said = await faultOf(migrate(url.href))
    expect(said).toContain('grant leidraad_app to "plain_owner";')
    expect(said).toContain('DATABASE_APP_URL=')

    // And when that was typed:
    await ask(
      owner,
      `grant leidraad_app to plain_owner; create role leidraad_web login noinherit; grant leidraad_app to leidraad_web;
       grant connect on database ${name} to leidraad_web`,
    )
    await migrate(url.href)
    const web = new URL(owner)
    web.username = 'leidraad_web'
    const own = { ...settings, databaseAppUrl: web.href }
    await admitApplication(url.href, own)
    expect(await trespasses(applicationUrl(url.href, own), 'plain_owner')).toEqual([])
    expect(
      await faultOf(admitApplication(url.href, { ...own, databaseAppUrl: url.href })),
    ).toContain('names the owner')
  })
})

const fresh = () => cloneDatabase(inject('serverUrl'), 'template0')

test('a password is told to the server as it will keep it', async () => {
  // Made by PostgreSQL 18 for this password and salt.
  const salt = Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64')
  expect(scramOf('pencil', salt)).toMatch(/^SCRAM-SHA-256\$4096:W22ZaJ0SNY7soEsUEjb6gQ==\$/)
  const client = new pg.Client({ connectionString: inject('serverUrl') })
  await client.connect()
  onTestFinished(() => client.end())
  await client.query(
    `set password_encryption = 'scram-sha-256'; drop role if exists kept; create role kept password 'pencil'`,
  )
  const { rows } = await client.query(
    `select rolpassword as kept from pg_authid where rolname = 'kept'`,
  )
  const [, theirs = ''] = /:([^$]+)\$/.exec(rows[0].kept) ?? []
  expect(scramOf('pencil', Buffer.from(theirs, 'base64'))).toBe(rows[0].kept)
})

test('where the address names no host, the application still comes as itself', () => {
  const url = new URL(
    applicationUrl('postgres:///leidraad?host=/run/postgresql&user=boss&password=x', settings),
  )
  expect(url.searchParams.get('user')).toBe(login)
  expect(url.searchParams.get('password')).not.toBe('x')
  expect(
    applicationUrl('postgres://boss:secret@db.example/leidraad?sslmode=require', settings),
  ).not.toMatch(/boss|secret/)
})
