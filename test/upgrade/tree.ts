import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../../src/platform/root.ts'

/** An earlier version out of the history, in a folder that goes again with `remove`. */
export interface Tree {
  folder: string
  /** Bundles programs of this tree with the options of that version, as its server is. */
  bundle: (programs: Record<string, string>) => void
  remove: () => void
}

export function treeOf(commit: string): Tree {
  const folder = join(mkdtempSync(join(tmpdir(), 'leidraad-earlier-')), commit)
  run(root, 'git', ['worktree', 'add', '--quiet', '--detach', folder, commit])
  const remove = () => {
    run(root, 'git', ['worktree', 'remove', '--force', folder])
    rmSync(dirname(folder), { recursive: true, force: true })
  }
  try {
    bringParts(folder)
  } catch (error) {
    remove()
    throw error
  }
  return {
    folder,
    bundle: (programs) =>
      run(folder, process.execPath, ['--input-type=module', '--eval', bundling(programs)]),
    remove,
  }
}

type Parts = Record<string, { version?: string }>
const partsOf = (place: string): Parts =>
  JSON.parse(readFileSync(join(place, 'package-lock.json'), 'utf8')).packages

/** The parts of here serve where they are all that it asks for; else that version brings its own. */
function bringParts(folder: string) {
  const here = partsOf(root)
  const serves = Object.entries(partsOf(folder)).every(
    ([name, { version }]) => name === '' || here[name]?.version === version,
  )
  if (serves) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  else run(folder, 'npm', ['install', '--no-save', '--include=dev', '--include=optional'])
}

const bundling = (programs: Record<string, string>) => `
  import { rmSync } from 'node:fs'
  import esbuild from 'esbuild'
  import { serverOptions, work } from './scripts/build/options.mjs'
  const options = serverOptions()
  const entryPoints = { ...options.entryPoints, ...${JSON.stringify(programs)} }
  await esbuild.build({ ...options, entryPoints })
  rmSync(work, { recursive: true, force: true })`

/** Runs a program to its end, and throws where it does not go well. */
export function run(
  cwd: string,
  command: string,
  args: string[],
  more: Record<string, string> = {},
) {
  const env = { ...process.env, ...more }
  const { status, error } = spawnSync(command, args, { cwd, env, stdio: 'inherit' })
  if (status !== 0)
    throw new Error(`${command} ${args[0]} did not go well${error ? ` (${error.message})` : ''}.`)
}
