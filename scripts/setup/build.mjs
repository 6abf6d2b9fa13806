import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modern, root } from './node.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const stamp = join(root, 'dist/.leidraad')
/** What ends up in a build. Content and migrations are read when they are needed. */
const SOURCES = ['src', 'scripts', 'package-lock.json', 'tsconfig.json']

/** Whether a source changed since the last build. */
export const isStale = () => !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashOf(SOURCES)

export function build() {
  if (!isStale()) return
  say('building …')
  run(modern(), ['scripts/build.mjs'], 'the build failed; the reason stands above.')
  writeFileSync(stamp, hashOf(SOURCES))
}

function hashOf(paths) {
  const hash = createHash('sha256')
  const add = (path) => {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
  for (const path of paths.map((name) => join(root, name)))
    for (const file of statSync(path).isFile() ? [path] : filesIn(path)) add(file)
  return hash.digest('hex')
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
