import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './node.mjs'
import { Halt, say } from './say.mjs'

const stamp = join(root, 'node_modules/.leidraad')

/**
 * Brings the parts of the committed lock, once per lock. `npm ci` will not do: npm drops the parts of other
 * systems from a lock when a registry lacks them, and then refuses its own file.
 */
export function install({ development }) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const [known, kind] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : []
  if (known === lock && (kind === 'all' || !development)) return

  say(
    known
      ? 'bringing the parts up to date …'
      : 'installing its parts (the first time, a minute at most with a fair connection) …',
  )
  rmSync(stamp, { force: true })
  // Who has the parts for development, brought by hand or by us, keeps them.
  const everything =
    development || kind === 'all' || existsSync(join(root, 'node_modules/typescript'))
  npm('install', '--no-save', everything ? '--include=dev' : '--omit=dev', '--include=optional')
  writeFileSync(stamp, `${lock} ${everything ? 'all' : 'running'}`)
}

function npm(...args) {
  const quiet = [
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--no-update-notifier',
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
