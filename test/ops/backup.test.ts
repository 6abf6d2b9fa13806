import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { fold, recount } from '../../src/modules/tasks/figures/store.ts'
import { upkeep } from '../../src/platform/action.ts'
import { backupToFile, readBackup, restore } from '../../src/platform/backup/index.ts'
import { openDb, openPool } from '../../src/platform/db/connect.ts'
import { applyMigration, migrationsOnDisk, prepare } from '../../src/platform/db/migrate.ts'
import { cloneDatabase, useWorld } from '../world.ts'
import { askedHouse, PEOPLE } from './signed-house.ts'

const world = useWorld()
const at = new Date('2026-11-20T12:00:00Z')
let folder: string
let whole: string
let wholeContents: Record<string, unknown>
const file = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leidraad-backup-'))
  await world.given.organisation()
  await world.given.person('Fatima Aziz')
  const house = await askedHouse(world)
  await upkeep(world.db, fold)
  await house.signAll()
  whole = file('whole.backup')
  await backupToFile(world.url, whole, { now: at })
  wholeContents = await everything(world.url)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const fresh = () => cloneDatabase(inject('serverUrl'))
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: Error) => (error.name === 'BackupFault' ? error.message : `${error.stack}`),
  )

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Every row of every table, in words, so that two databases can be held side by side. */
async function everything(url: string) {
  const tables = await query(
    url,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not in ('rate_limits', 'migrations', 'keyrings') order by 1`,
  )
  const all: Record<string, unknown> = {}
  for (const { name } of tables)
    all[name] = await query(url, `select t::text as row from ${name} t order by 1`)
  return all
}

describe('a backup', () => {
  test('comes back elsewhere, the same to the last letter, and life goes on from there', async () => {
    const url = await fresh()
    await restore(url, whole, { replace: false })
    expect(await everything(url)).toEqual(wholeContents)

    const [{ id }] = await query(url, 'select max(id) as id from history')
    const [next] = await query(
      url,
      "insert into history (at, name, actor_kind, thing_kind, thing_id) values (now(), 'x', 'system', 'x', 'x') returning id",
    )
    expect(Number(next.id)).toBe(Number(id) + 1)
  })

  test('brings figures back that count what was asked and done, and numbers that go on', async () => {
    const url = await fresh()
    await restore(url, whole, { replace: false })
    const db = openDb(openPool(url, { max: 1 }))
    onTestFinished(() => db.destroy())
    expect(await recount(db)).toEqual([])
    const [{ open, done, id }] = await query(
      url,
      `select (select open from task_figures where by = 'all') as open,
         (select sum(done) from task_deltas) as done, (select max(id) from task_places) as id`,
    )
    expect([open, Number(done)]).toEqual([PEOPLE, PEOPLE])
    const [place] = await query(
      url,
      "insert into task_places (department_key, department) values ('nieuw', 'Nieuw') returning id",
    )
    expect(place.id).toBe(id + 1)
    await expect(query(url, 'update tasks set late = not late')).rejects.toThrow(
      'what happened once stays as it happened',
    )
  })

  test('goes into a database that was never used for Leidraad, with its rights', async () => {
    const url = await cloneDatabase(inject('serverUrl'), 'template0')
    await restore(url, whole, { replace: false })
    expect(await everything(url)).toEqual(wholeContents)
    await expect(query(url, 'set role leidraad_app; delete from history')).rejects.toThrow(
      'permission denied',
    )
  })

  test('of an older version goes through the steps that came since', async () => {
    const url = await cloneDatabase(inject('serverUrl'), 'template0')
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await prepare(client)
    for (const migration of (await migrationsOnDisk()).slice(0, 4))
      await applyMigration(client, migration)
    await client.query(
      `insert into people (name, department, language, created_at, changed_at)
       values ('Zoë van der Müller', 'Crèche', 'nl', now(), now())`,
    )
    await client.end()
    await backupToFile(url, file('old.backup'), { now: at })

    const target = await fresh()
    await restore(target, file('old.backup'), { replace: false })
    expect(
      await query(target, 'select name, search_words, sort_name, department_key from people'),
    ).toEqual([
      {
        name: 'Zoë van der Müller',
        search_words: expect.stringContaining('zoe van der mueller'),
        sort_name: 'zoe muller',
        department_key: 'creche',
      },
    ])
    const [{ missing }] = await query(
      target,
      `select ${(await migrationsOnDisk()).length} - count(*)::int as missing from migrations`,
    )
    expect(missing).toBe(0)
  })

  test('is a file for its owner alone, which replaces nothing', async () => {
    expect((await stat(whole)).mode & 0o777).toBe(0o600)
    expect(await faultOf(backupToFile(world.url, whole, { now: at }))).toMatch('already there')
  })

  test('can be read without Leidraad: lines of text in a gzip', async () => {
    const text = gunzipSync(await readFile(whole)).toString()
    expect(text).toContain('Persoon de \\\\. Vries\\n\\ttab\t')
    expect(text.split('\n')[0]).toContain('"leidraad":"backup"')
  })

  test('that cannot be written leaves nothing behind', async () => {
    expect(await faultOf(backupToFile(world.url, file('no/such.backup'), { now: at }))).toMatch(
      'There is no folder',
    )
    const stopped = AbortSignal.abort()
    const target = file('stopped.backup')
    expect(await faultOf(backupToFile(world.url, target, { now: at, signal: stopped }))).toMatch(
      'Stopped',
    )
    await expect(stat(`${target}.part`)).rejects.toThrow('ENOENT')
  })
})

describe('while people sign', () => {
  test('every signature in it has its request, its mail and its line in the history', async () => {
    const { signAll } = await askedHouse(world, 'Iemand')
    const some = Promise.withResolvers<void>()
    const signing = signAll((count) => count === 5 && some.resolve())
    await some.promise
    await backupToFile(world.url, file('busy.backup'), { now: at })
    await signing

    const url = await fresh()
    await restore(url, file('busy.backup'), { replace: false })
    const [seen] = await query(
      url,
      `select (select count(*) from signatures)::int as signatures,
        (select count(*) from tasks where state = 'done')::int as requests,
        (select count(*) from mails where kind = 'signing.receipt')::int as receipts,
        (select count(*) from history where name = 'signing.signed')::int as lines`,
    )
    const { signatures } = seen
    expect(signatures).toBeGreaterThanOrEqual(PEOPLE + 5)
    expect(seen).toEqual({
      signatures,
      requests: signatures,
      receipts: signatures,
      lines: signatures,
    })
    const [later] = await query(world.url, 'select count(*)::int as count from signatures')
    expect(later.count).toBe(2 * PEOPLE)
  })
})

describe('a file that is not right changes nothing', () => {
  let url: string
  let before: Record<string, unknown>
  beforeAll(async () => {
    url = await fresh()
    before = await everything(url)
  })
  const refused = async (bytes: Buffer, name: string) => {
    await writeFile(file(name), bytes)
    const fault = await faultOf(restore(url, file(name), { replace: true }))
    expect(await everything(url)).toEqual(before)
    return fault
  }
  const rewritten = async (change: (text: string) => string) =>
    gzipSync(Buffer.from(change(gunzipSync(await readFile(whole)).toString('latin1')), 'latin1'))
  /** With an end mark that fits what was changed. */
  const resealed = (text: string) => {
    const lines = text.split(/(?<=\n)/).filter((line) => line.startsWith('{'))
    const sum = createHash('sha256').update(lines.slice(0, -1).join('')).digest('hex')
    return text.replace(/("end".*"sha256":")\w+/, `$1${sum}`)
  }

  test('cut off', async () => {
    const bytes = await readFile(whole)
    expect(await refused(bytes.subarray(0, bytes.length / 2), 'cut')).toMatch('cut off')
    expect(await refused(Buffer.alloc(0), 'empty')).toMatch('cut off')
  })

  test('cut off at a line, and packed again', async () => {
    const cut = await rewritten((text) => text.slice(0, text.indexOf('{"end"')))
    expect(await refused(cut, 'no-end')).toMatch('cut off')
  })

  test('one letter of one name', async () => {
    const forged = await rewritten((text) => text.replace('Fatima Aziz', 'Fatima Ariz'))
    expect(await refused(forged, 'forged')).toMatch(/damaged \(table \w+ was changed\)/)
  })

  test('a row or a table less', async () => {
    const less = await rewritten((text) =>
      text.replace(/^\{"table":"people"[\s\S]*?^\\\.\n[^\n]*\n/m, ''),
    )
    expect(await refused(less, 'less')).toMatch('table people is missing')
  })

  test('something after the end', async () => {
    expect(await refused(await rewritten((text) => `${text}more`), 'more')).toMatch(
      'follows the end',
    )
  })

  test('something else', async () => {
    expect(await refused(Buffer.from('Fatima;Aziz\n'), 'else')).toMatch('not a backup of Leidraad')
    expect(await refused(gzipSync('Fatima;Aziz\n'), 'else.gz')).toMatch('not a backup of Leidraad')
    expect(await faultOf(readBackup(file('nothing')))).toMatch('There is no')
  })

  test('made by a newer version', async () => {
    const newer = await rewritten((text) =>
      resealed(text.replace('{"name":"0001', '{"name":"9999')),
    )

    expect(await refused(newer, 'newer')).toMatch('newer version')
  })
})

describe('a database that is in use', () => {
  test('is replaced only when told, and then whole', async () => {
    const url = await fresh()
    await query(
      url,
      "insert into organisation (name, claimed_at, changed_at) values ('Het Anker', now(), now())",
    )
    expect(await faultOf(restore(url, whole, { replace: false }))).toMatch(
      /organisation.*--replace/,
    )
    expect(await query(url, 'select name from organisation')).toEqual([{ name: 'Het Anker' }])

    await restore(url, whole, { replace: true })
    expect(await everything(url)).toEqual(wholeContents)
  })

  test('is left alone while a Leidraad works on it', async () => {
    await world.db.selectFrom('people').select('id').execute()
    expect(await faultOf(restore(world.url, whole, { replace: true }))).toMatch('at work')
  })

  test('is left alone when it is of something else', async () => {
    const url = await cloneDatabase(inject('serverUrl'), 'template0')
    await query(url, 'create table wines (name text)')
    expect(await faultOf(restore(url, whole, { replace: true }))).toMatch('something else')
  })
})
