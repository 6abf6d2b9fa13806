import { spawn, spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './node.mjs'
import { Halt } from './say.mjs'

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP']

const environment = (more) => ({
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  ...more,
})

/** Runs one step and comes back; `fault` is what people read when it fails. */
export function run(command, args, fault) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Halt(error ? `${fault} (${error.message})` : fault)
}

/**
 * Becomes the given program. A Node older than 22.15 cannot become another program: it stays as a thin layer
 * that passes signals on, ends with the program's code, and takes it along when killed (where the system can).
 */
export function handOver(command, args, more = {}) {
  process.chdir(root)
  if (process.execve) process.execve(command, [command, ...args], defined(environment(more)))

  const leash = ends() ? ['setpriv', '--pdeathsig', 'TERM'] : []
  const [program, ...rest] = [...leash, command, ...args]
  const child = spawn(program, rest, { env: environment(more), stdio: 'inherit' })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    throw error
  })
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code)
    for (const name of SIGNALS) process.removeAllListeners(name)
    process.kill(process.pid, signal)
  })
}

const ends = () =>
  process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true']).status === 0

const defined = (env) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
