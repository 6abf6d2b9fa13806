import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { logger } from '../../log.ts'
import { type Postgres, startPostgres } from '../index.ts'

/** For the tests of this folder: throwaway data folders, servers that stop by themselves, other processes. */
export async function freshFolder(prefix = 'leidraad-pg-') {
  const folder = await mkdtemp(join(tmpdir(), prefix))
  onTestFinished(() => rm(folder, gone))
  return folder
}

/** A server that is being killed may still write while its folder goes. */
const gone = { recursive: true, force: true, maxRetries: 40, retryDelay: 50 }

export const quick = { log: logger('silent'), tuning: { fsync: 'off' } }

export async function started(
  dataFolder: string,
  more: Partial<Parameters<typeof startPostgres>[0]> = {},
) {
  const postgres = await startPostgres({ dataFolder, ...quick, ...more })
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= postgres.stop()
    return stopped
  }
  onTestFinished(stop)
  return { ...postgres, stop }
}

/** The line that a start fails with. */
export const faultOf = (dataFolder: string) =>
  startPostgres({ dataFolder, ...quick }).then(
    async (postgres: Postgres) => {
      await postgres.stop()
      throw new Error('It started.')
    },
    (error: Error) => {
      if (error.name !== 'StartFailure') throw error
      return error.message
    },
  )

export async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // servers are killed here
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

const SCRIPT = `
const { startPostgres } = await import(${JSON.stringify(join(import.meta.dirname, '../index.ts'))})
const { logger } = await import(${JSON.stringify(join(import.meta.dirname, '../../log.ts'))})
try {
  const { url, pid } = await startPostgres({ dataFolder: process.argv[1], log: logger('silent'), tuning: { fsync: 'off' } })
  console.log(JSON.stringify({ url, pid: pid() }))
  setInterval(() => {}, 1000)
} catch (error) {
  console.log(JSON.stringify({ name: error.name, fault: error.message }))
  process.exit(1)
}`

interface Told {
  url: string
  pid: number
  name?: string
  fault?: string
}

type Options = { uid?: number; gid?: number; env?: NodeJS.ProcessEnv }

/** An application in a process of its own, which has only just begun. */
export function beginning(dataFolder: string, options: Options = {}) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, dataFolder], {
    ...options,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** An application in a process of its own: what it tells first, and a way to kill it. */
export async function application(dataFolder: string, options: Options = {}) {
  const child = beginning(dataFolder, options)
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const [line] = await Array.fromAsync(child.stdout.take(1))
  return {
    ...(JSON.parse(String(line)) as Told),
    kill: async (signal: NodeJS.Signals) => {
      child.kill(signal)
      await ended
    },
  }
}

/** A killed orphan may stay on the list until the first process of the machine has looked at it. */
export const alive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return (
      process.platform !== 'linux' ||
      !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
    )
  } catch {
    return false
  }
}

let model: Promise<string> | undefined

/** A data folder with a database in it, copied from one that is made once. */
export async function madeFolder() {
  model ??= makeModel()
  const folder = await freshFolder()
  execFileSync('cp', ['-a', join(await model, 'postgres'), folder])
  return { folder, cluster: join(folder, 'postgres') }
}

/** For after all tests of a file. */
export async function removeModel() {
  if (model) await rm(await model, gone)
  model = undefined
}

async function makeModel() {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-pg-'))
  await (await startPostgres({ dataFolder: folder, ...quick })).stop()
  return folder
}
