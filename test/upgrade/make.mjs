/*
 * Makes the data folder of an earlier version with that version's own build:
 *
 *   node test/upgrade/make.mjs COMMIT FOLDER [--keep]
 *
 * COMMIT is a folder of test/upgrade with a story in it, and a commit in the history of this repository. FOLDER,
 * which must not be there yet, gets the data folder (`data`, queue included) and what the tests keep (`fixture`).
 * With --keep the latter also takes the place of what is kept in test/upgrade/COMMIT.
 */
import { cpSync, existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, treeOf } from './tree.ts'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(dirname(here))

function make(commit = '', folder, keep) {
  const story = `test/upgrade/${commit}/story`
  if (!folder || !existsSync(join(root, story, 'index.mjs')))
    throw new Error('Name a commit of test/upgrade that has a story, and a folder for its data.')
  if (existsSync(folder)) throw new Error(`${folder} is already there. Name another folder.`)
  const data = join(resolve(folder), 'data')
  const fixture = join(resolve(folder), 'fixture')

  const tree = treeOf(commit)
  try {
    cpSync(join(root, story), join(tree.folder, story), { recursive: true })
    tree.bundle({ story: `${story}/index.mjs` })
    run(tree.folder, process.execPath, ['dist/story.js', fixture], {
      LEIDRAAD_DATA: data,
      TZ: 'UTC',
    })
  } finally {
    tree.remove()
  }
  if (keep === '--keep') cpSync(fixture, join(here, commit), { recursive: true })
}

try {
  make(...process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
