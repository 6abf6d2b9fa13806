import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'

/** Where PostgreSQL works, as whom, and with which programs. */
export interface Place {
  cluster: string
  binaries: string
  account: Account | undefined
  /** The account cannot come to the data folder by its path, as under /root. */
  closed: boolean
}

/** So that the database ends with its parent, however that ends: SIGINT is its fast and clean shutdown. */
let endsWithParent: string[] | undefined
const leash = () => {
  endsWithParent ??=
    process.platform === 'linux' &&
    spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0
      ? ['setpriv', '--pdeathsig', 'INT']
      : []
  return endsWithParent
}

/**
 * Runs a program of PostgreSQL on `folder`. It gets a session of its own, so that Ctrl+C reaches only Leidraad,
 * which then stops it last. In a closed place it gets the opened folder instead of its path.
 */
export function launch(
  { binaries, account, closed }: Place,
  program: 'initdb' | 'postgres',
  folder: string,
  options: string[],
): ChildProcess {
  const door = closed ? openSync(folder, 'r') : undefined
  const path = door === undefined ? folder : '/proc/self/fd/3'
  const [command = '', ...args] = [
    ...leash(),
    join(binaries, 'bin', program),
    '-D',
    path,
    ...options,
  ]
  try {
    return spawn(command, args, {
      ...account,
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe', ...(door === undefined ? [] : [door])],
      detached: true,
    })
  } finally {
    if (door !== undefined) closeSync(door)
  }
}

export interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
}

/** What a child prints (the last of it), and how it ends. A program that does not exist ends as well. */
export function follow(child: ChildProcess) {
  let printed = ''
  const listen = (chunk: Buffer) => {
    printed = (printed + chunk).slice(-20_000)
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  const ended = new Promise<Ending>((resolve) => {
    child.on('error', (error) => {
      printed += `error: ${error.message}`
      resolve({ code: 1, signal: null })
    })
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
  return { ended, printed: () => printed }
}
