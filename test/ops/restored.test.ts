import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { composeHouse } from '../../src/app/compose.ts'
import { makeReady } from '../../src/app/ready.ts'
import { restoreHouse } from '../../src/app/restoring.ts'
import {
  askCode,
  givePassword,
  invitation,
  PASSWORD,
  post,
} from '../../src/modules/identity/testing/helpers.ts'
import { makeSetupLink } from '../../src/modules/setup/index.ts'
import { backupToFile } from '../../src/platform/backup/index.ts'
import { connected } from '../../src/platform/db/connect.ts'
import { logger } from '../../src/platform/log.ts'
import { appUrl, Browser, cloneDatabase, testSettings, useWorld } from '../world.ts'

const world = useWorld()
const now = new Date('2026-11-21T09:00:00Z')
const plainly = { replace: false, withoutKey: false, now }
let folder: string
const file = (name: string) => join(folder, name)

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: Error) => (error.name === 'BackupFault' ? error.message : `${error.stack}`),
  )
const ask = (url: string, sql: string) =>
  connected(url, 'test', async (client) => (await client.query(sql)).rows)
const empty = () => cloneDatabase(inject('serverUrl'), 'template0')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leidraad-restored-'))
  await world.given.organisation()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('what stood open when the backup was made', () => {
  let url: string
  let cookies: Map<string, string>
  let link: string
  let house: ReturnType<typeof composeHouse>
  const visit = async (path: string, with_: Map<string, string> = new Map()) => {
    const browser = new Browser((request) => house.app.fetch(request))
    browser.cookies = new Map(with_)
    return browser.get(path)
  }

  beforeAll(async () => {
    const person = await world.given.person('Fatima Aziz')
    await givePassword(world, person)
    const browser = await world.as(person)
    cookies = browser.cookies
    expect((await browser.get('/me')).status).toBe(200)
    link = await invitation(world, person, { lastsMs: 30 * 86_400_000 })
    await askCode(await world.as(), person.email)
    await post(world)
    await browser.post('/sign-in/password', { email: person.email ?? '', password: PASSWORD })
    await makeSetupLink(world.db, testSettings.url, world.clock.now())
    await backupToFile(world.url, file('open'), { now: world.clock.now() })

    url = await empty()
    await restoreHouse(url, testSettings, file('open'), plainly)
    await makeReady(url, testSettings)
    house = composeHouse(appUrl(url), {
      settings: testSettings,
      log: logger('silent'),
      now: () => now,
    })
  })
  afterAll(() => house.close())

  test('whoever was signed in is not any more', async () => {
    expect((await visit('/me', cookies)).status).toBe(303)
    expect(await ask(url, 'select * from sessions')).toEqual([])
  })

  test('codes, attempts and links for signing in open nothing', async () => {
    const [before] = await ask(
      world.url,
      `select count(*)::int as count from mail_links where purpose = 'sign-in'`,
    )
    expect(before.count).toBeGreaterThan(0)
    expect(await ask(url, `select * from mail_links where purpose = 'sign-in'`)).toEqual([])
    expect(await ask(url, 'select * from sign_in_attempts')).toEqual([])
    expect(await ask(url, 'select * from setup_links where used_at is null')).toEqual([])
  })

  test('a link to what is asked of somebody is still good', async () => {
    expect((await visit(link)).status).toBe(200)
  })

  test('it stands in the history, and waits to be looked through', async () => {
    const [row] = await ask(url, 'select * from restores')
    expect(row).toMatchObject({
      backup_made_at: world.clock.now(),
      restored_at: now,
      reviewed_at: null,
      mails_released_at: null,
    })
    expect(
      await ask(
        url,
        'select name, actor_kind, thing_id, facts from history order by id desc limit 1',
      ),
    ).toEqual([
      {
        name: 'setup.restored',
        actor_kind: 'command',
        thing_id: row.id,
        facts: { backupMadeAt: world.clock.now().toISOString() },
      },
    ])
  })
})

describe('a file that somebody made up', () => {
  interface Made {
    table: string
    columns: string[]
    rows: string
  }
  /** The backup with one part more or another, with sums that fit. */
  async function made(change: (parts: Made[]) => Made[]) {
    const text = gunzipSync(await readFile(file('open'))).toString()
    const [first = '', ...rest] = text.split(/(?<=\n)/)
    const parts: Made[] = []
    for (const line of rest) {
      if (/^\{"table"/.test(line)) parts.push({ ...JSON.parse(line), rows: '' })
      else if (!/^\{"(rows|end)"|^\\\.\n$/.test(line)) (parts.at(-1) as Made).rows += line
    }
    const changed = change(parts)
    const header = {
      ...JSON.parse(first),
      tables: changed.map(({ table, columns }) => ({ name: table, columns })),
    }
    const hash = (of: string) => createHash('sha256').update(of).digest('hex')
    const heads: string[] = []
    const line = (value: object) => {
      heads.push(`${JSON.stringify(value)}\n`)
      return heads.at(-1) as string
    }
    let whole = line(header)
    for (const { table, columns, rows } of changed) {
      whole += `${line({ table, columns })}${rows}\\.\n`
      whole += line({
        rows: rows.split('\n').length - 1,
        bytes: Buffer.byteLength(rows),
        sha256: hash(rows),
      })
    }
    const end = { end: true, parts: changed.length, sha256: hash(heads.join('')) }
    await writeFile(file('made'), gzipSync(`${whole}${JSON.stringify(end)}\n`))
    return file('made')
  }

  test('is as good as the real one where nothing was changed in it', async () => {
    expect(
      await faultOf(
        restoreHouse(await empty(), testSettings, await made((parts) => parts), plainly),
      ),
    ).toBe('none')
  })

  test.each([
    ['pg_authid', ['rolname', 'rolsuper']],
    ['pg_proc', ['proname']],
    ['migrations', ['name', 'sha256']],
    ['keyrings', ['id', 'since']],
    ['rate_limits', ['key', 'window_at']],
    ['wines', ['name']],
    ['people', ['id', 'ctid']],
    ['people', ['id', 'sort_name']],
  ])('fills nothing that the migrations did not make: %s (%j)', async (table, columns) => {
    const url = await empty()
    const evil = await made((parts) => [
      ...parts.filter((part) => part.table !== table),
      { table, columns, rows: '' },
    ])
    const fault = await faultOf(restoreHouse(url, testSettings, evil, plainly))
    expect(fault).toMatch(/was not made by Leidraad: it would fill .*Nothing was changed/)
    expect(
      await ask(url, `select relname from pg_class where relnamespace = 'public'::regnamespace`),
    ).toEqual([])
  })

  test.each([
    ['a name with more in it', 'people"; drop table history; --'],
    ['a name of another schema', 'pgboss.job'],
  ])('is refused at once: %s', async (_, table) => {
    const evil = await made((parts) => [...parts, { table, columns: ['id'], rows: '' }])
    expect(await faultOf(restoreHouse(await empty(), testSettings, evil, plainly))).toContain(
      'not a backup',
    )
  })

  test('that says one thing in its head and another before the rows', async () => {
    const evil = await made((parts) => parts)
    const text = gunzipSync(await readFile(evil)).toString()
    const twisted = text.replace(/^(\{"table":"people","columns":\[")id"/m, '$1ctid"')
    await writeFile(file('twisted'), gzipSync(twisted))
    expect(
      await faultOf(restoreHouse(await empty(), testSettings, file('twisted'), plainly)),
    ).toMatch('damaged')
  })

  test('goes in with the rights of the application, not with those of a superuser', async () => {
    const url = await empty()
    await ask(url, WATCH)
    await restoreHouse(url, testSettings, file('open'), plainly)
    expect(await ask(url, 'select distinct who from watch.seen')).toEqual([{ who: 'leidraad_app' }])
  })

  test('leaves the application no more rights than before', async () => {
    const url = await empty()
    await restoreHouse(url, testSettings, file('open'), plainly)
    const [rights] = await ask(
      url,
      `select has_table_privilege('leidraad_app', 'history', 'update') as rewrites,
        has_table_privilege('leidraad_app', 'migrations', 'insert') as migrates,
        has_table_privilege('leidraad_app', 'people', 'insert') as works`,
    )
    expect(rights).toEqual({ rewrites: false, migrates: false, works: true })
  })
})

/** Notes, beside what a restore makes anew, with whose rights people come in. */
const WATCH = `
create schema watch;
create table watch.seen (who text);
grant usage on schema watch to public;
grant insert on watch.seen to public;
create function watch.note() returns trigger language plpgsql as $$
begin insert into watch.seen values (current_user); return null; end $$;
create function watch.dress() returns event_trigger language plpgsql as $$
begin
  if to_regclass('public.people') is not null
    and not exists (select from pg_trigger where tgname = 'note' and tgrelid = to_regclass('public.people')) then
    create trigger note after insert on public.people for each statement execute function watch.note();
  end if;
end $$;
create event trigger dress on ddl_command_end when tag in ('CREATE TABLE') execute function watch.dress();`
