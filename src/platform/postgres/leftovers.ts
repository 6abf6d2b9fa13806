import { execFileSync } from 'node:child_process'
import { readdir, readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartFailure } from './failure.ts'

/** Fast and clean first; then without ceremony, which the next start recovers from. */
const WAYS: [NodeJS.Signals, patienceMs: number][] = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
]

/**
 * Ends what a killed Leidraad left running on this cluster, and clears the marks it left. Only for who holds
 * the data folder: then whatever still works there has lost its application.
 */
export async function endLeftovers(cluster: string) {
  for (const [signal, patience] of WAYS) {
    for (const pid of await workersOn(cluster)) send(pid, signal)
    for (const until = Date.now() + patience; Date.now() < until; await wait(20))
      if ((await workersOn(cluster)).length === 0) return clearMarks(cluster)
  }
  throw new StartFailure(
    `A PostgreSQL that a former Leidraad left in ${cluster} does not stop. End it by hand (its number is the first line of postmaster.pid) and start again.`,
  )
}

/** A mark with the number of a process that is now another program would keep PostgreSQL from starting. */
async function clearMarks(cluster: string) {
  for (const mark of ['postmaster.pid', '.s.PGSQL.5432', '.s.PGSQL.5432.lock'])
    await rm(join(cluster, mark), { force: true })
}

const send = (pid: number, signal: NodeJS.Signals) => {
  try {
    process.kill(pid, signal)
  } catch {
    // It has just ended by itself.
  }
}

const workersOn = (cluster: string) =>
  process.platform === 'linux' ? livingIn(cluster) : namedIn(cluster)

/** All processes of PostgreSQL stand in their cluster's folder: a number that was given out again does not. */
async function livingIn(cluster: string) {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async (pid) => {
      const folder = await readlink(`/proc/${pid}/cwd`).catch(() => '')
      if (folder !== cluster) return false
      return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).startsWith('postgres')
    }),
  )
  return pids.filter((_, i) => found[i]).map(Number)
}

/** Where the system tells no folders: the one in postmaster.pid, if its command names this cluster. */
async function namedIn(cluster: string) {
  const mark = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number.parseInt(mark, 10)
  if (!pid) return []
  try {
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes(cluster) ? [pid] : []
  } catch {
    return []
  }
}
