/*
 * Makes the data folder of an earlier version with that version's own build:
 *
 *   node test/upgrade/make.mjs COMMIT FOLDER [--keep]
 *
 * COMMIT is a folder of test/upgrade with a story in it, and a commit in the history of this repository. FOLDER,
 * which must not be there yet, gets the data folder (`data`, queue included) and what the tests keep (`fixture`).
 * With --keep the latter also takes the place of what is kept in test/upgrade/COMMIT.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(dirname(here))

function make(commit = '', folder, keep) {
  const story = `test/upgrade/${commit}/story`
  if (!folder || !existsSync(join(root, story, 'index.mjs')))
    throw new Error('Name a commit of test/upgrade that has a story, and a folder for its data.')
  if (existsSync(folder)) throw new Error(`${folder} is already there. Name another folder.`)
  const data = join(resolve(folder), 'data')
  const fixture = join(resolve(folder), 'fixture')

  const tree = join(mkdtempSync(join(tmpdir(), 'leidraad-upgrade-')), commit)
  run(root, 'git', ['worktree', 'add', '--quiet', '--detach', tree, commit])
  try {
    cpSync(join(root, story), join(tree, story), { recursive: true })
    bringParts(tree)
    run(tree, process.execPath, ['--input-type=module', '--eval', buildOf(`${story}/index.mjs`)])
    run(tree, process.execPath, ['dist/story.js', fixture], { LEIDRAAD_DATA: data, TZ: 'UTC' })
  } finally {
    run(root, 'git', ['worktree', 'remove', '--force', tree])
    rmSync(dirname(tree), { recursive: true, force: true })
  }
  if (keep === '--keep') cpSync(fixture, join(here, commit), { recursive: true })
}

/** The parts of here serve where the lock is the same; else that version brings its own. */
function bringParts(tree) {
  const lockOf = (place) => readFileSync(join(place, 'package-lock.json'), 'utf8')
  if (lockOf(root) === lockOf(tree))
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  else run(tree, 'npm', ['install', '--no-save', '--include=dev', '--include=optional'])
}

/** Bundled as the server of that version is, with the programs beside it that read files and make PDFs. */
const buildOf = (story) => `
  import { rmSync } from 'node:fs'
  import esbuild from 'esbuild'
  import { serverOptions, work } from './scripts/build/options.mjs'
  const options = serverOptions()
  const entryPoints = { ...options.entryPoints, story: ${JSON.stringify(story)} }
  await esbuild.build({ ...options, entryPoints })
  rmSync(work, { recursive: true, force: true })`

function run(cwd, command, args, more = {}) {
  const env = { ...process.env, ...more }
  const { status, error } = spawnSync(command, args, { cwd, env, stdio: 'inherit' })
  if (status !== 0)
    throw new Error(`${command} ${args[0]} did not go well${error ? ` (${error.message})` : ''}.`)
}

try {
  make(...process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
