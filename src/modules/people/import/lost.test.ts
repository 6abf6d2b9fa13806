import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { realisticPeople } from '../../../../test/realistic-people.ts'
import { useWorld } from '../../../../test/world.ts'
import { command } from '../../../platform/who.ts'
import { importPeople, peopleCount } from '../index.ts'
import { forgetFiles } from './jobs.ts'
import { reviveImports } from './revival.ts'

const world = useWorld()

beforeAll(async () => {
  await world.given.organisation()
  await world.given.establishment()
  await world.given.person('Ine Peeters', { roles: ['owner'], number: '1' })
})

const bytes = () => realisticPeople({ count: 12_000, seed: 5 }).bytes
const bringIn = (report?: (step: string, done?: number) => void) =>
  importPeople(world.services, bytes(), {
    file: 'mensen.csv',
    who: command,
    createEstablishments: true,
    report,
  })
const imports = () => world.db.selectFrom('imports').select(['state']).execute()

/** As when the machine goes down: whoever holds the people loses the connection in the middle of it. */
async function cutOff() {
  const admin = new pg.Client({ connectionString: world.url })
  await admin.connect()
  await admin.query(
    `select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database
     where d.datname = current_database() and l.mode = 'ShareRowExclusiveLock' and l.relation = 'people'::regclass`,
  )
  await admin.end()
}

test('an import that is cut off half way leaves nothing, and can be done again', async () => {
  let cut: Promise<void> | undefined
  let seen: Promise<unknown> | undefined
  const lost = bringIn((step, done) => {
    if (step !== 'writing' || !done) return
    seen ??= imports()
    cut ??= cutOff()
  })
  await expect(lost).rejects.toThrow()
  await cut
  // Others see it when it is done: whoever kills the command leaves nothing that still seems to run.
  expect(await seen).toEqual([])
  expect(await peopleCount(world.db)).toBe(1)
  expect(await world.db.selectFrom('establishments').selectAll().execute()).toHaveLength(1)
  expect(await world.db.selectFrom('import_added').selectAll().execute()).toEqual([])
  expect(await imports()).toEqual([])

  const report = await bringIn()
  expect(report).toMatchObject({ imported: true, counts: { added: 12_000 } })
  expect(await peopleCount(world.db)).toBe(12_001)
})

test('a run of which nothing was ever heard is found, and told to have stopped', async () => {
  const mute = { state: 'running', file_name: 'oud.csv', header: '[]', mapping: '{}', attempt: 1 }
  const { id } = await world.db
    .insertInto('imports')
    .values({ ...mute, made_at: world.clock.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  const state = async () =>
    (
      await world.db.selectFrom('imports').select(['state', 'fault']).where('id', '=', id).execute()
    )[0]

  await reviveImports.run({}, world.services)
  expect(await state()).toMatchObject({ state: 'running' })
  world.clock.pass(2 * 60_000)
  await reviveImports.run({}, world.services)
  expect(await state()).toEqual({ state: 'stopped', fault: { refused: 'broken' } })
  await world.db.deleteFrom('imports').where('id', '=', id).execute()
})

test('two imports of one file at the same moment bring everybody in once', async () => {
  const file = new TextEncoder().encode('Naam;Personeelsnummer\r\nAn Aerts;a1\r\nBo Bos;a2\r\n')
  const both = await Promise.all(
    [1, 2].map(() => importPeople(world.services, file, { file: 'x.csv', who: command })),
  )
  const counts = both.map(({ counts: { added, unchanged } }) => `${added} ${unchanged}`)
  expect(counts.toSorted()).toEqual(['0 2', '2 0'])
})

test('a dry run says everything and changes nothing', async () => {
  const before = await peopleCount(world.db)
  const file = new TextEncoder().encode(
    'Naam;Personeelsnummer;Vestiging;Kleur\r\nCas Claes;a3;Brugge;rood\r\n;a4;Brugge;\r\n',
  )
  const report = await importPeople(world.services, file, {
    file: 'x.csv',
    who: command,
    dryRun: true,
  })
  expect(report).toMatchObject({
    imported: false,
    faults: [{ rows: [3], sentence: 'This person has no name. Fill in the name.' }],
    newEstablishments: ['Brugge'],
    skippedColumns: ['Kleur'],
  })
  expect(await peopleCount(world.db)).toBe(before)
})

test('an establishment that nobody knows is not made without a word', async () => {
  const file = new TextEncoder().encode(
    'Naam;Personeelsnummer;Vestiging\r\nDirk Dams;a5;Brugge\r\n',
  )
  const wish = { file: 'x.csv', who: command }
  expect((await importPeople(world.services, file, wish)).refused).toContain('establishments')
  const made = await importPeople(world.services, file, { ...wish, createEstablishments: true })
  expect(made.imported).toBe(true)
  const brugge = await world.db
    .selectFrom('establishments')
    .selectAll()
    .where('name', '=', 'Brugge')
    .executeTakeFirstOrThrow()
  expect(brugge.region).toBe('be-flanders')
})

test('a file that nobody came back to is gone the next day, and only the last import can be undone', async () => {
  const browser = await world.as(
    await world.given.person('Hanna Rood', { roles: ['hr'], number: '2' }),
  )
  const file = new File(['Naam;Personeelsnummer\r\nEls Eggers;a6\r\n'], 'x.csv')
  await browser.post('/people/import', { file })
  await forgetFiles.run({}, world.services)
  expect(await world.db.selectFrom('import_files').selectAll().execute()).toHaveLength(1)
  world.clock.pass(25 * 3_600_000)
  await forgetFiles.run({}, world.services)
  expect(await world.db.selectFrom('import_files').selectAll().execute()).toEqual([])
  expect(await world.db.selectFrom('import_added').selectAll().execute()).toHaveLength(1)
})
