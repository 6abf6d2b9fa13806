import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { explain } from './failure.ts'
import { type Ending, follow, launch, type Place } from './program.ts'

export interface Server {
  pid: number
  ended: Promise<Ending>
  stop: () => Promise<void>
}

const SLOW_MS = 5_000
const PATIENCE_MS = 30_000

/** Starts the server on a prepared cluster and waits until it takes connections, however long recovery takes. */
export async function startServer(place: Place, log: Log): Promise<Server> {
  const before = await logSizes(place.cluster)
  const child = launch(place, 'postgres', place.cluster, [])
  const { ended, printed } = follow(child)
  const leave = () => child.kill('SIGINT')
  process.once('exit', leave)
  let over = false
  ended.then(() => {
    over = true
    process.off('exit', leave)
  })

  for (let waited = 0; !(await isReady(place.cluster, child.pid)); waited += 10) {
    if (over) throw explain(printed() + (await loggedSince(place.cluster, before)), place.cluster)
    if (waited === SLOW_MS) log.info({ event: 'database-recovering' })
    await wait(10)
  }
  return {
    pid: child.pid as number,
    ended,
    async stop() {
      child.kill('SIGINT')
      const impatience = setTimeout(() => child.kill('SIGQUIT'), PATIENCE_MS)
      await ended
      clearTimeout(impatience)
    },
  }
}

/** The first line of postmaster.pid is the number of the server, the eighth its state. */
export async function isReady(cluster: string, pid?: number) {
  const mark = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = mark.split('\n')
  return lines[7]?.trim() === 'ready' && (pid === undefined || Number(lines[0]) === pid)
}

const logFiles = async (cluster: string) => {
  const folder = join(cluster, 'log')
  return (await readdir(folder).catch(() => [])).map((name) => join(folder, name))
}

async function logSizes(cluster: string) {
  const sizes = new Map<string, number>()
  for (const file of await logFiles(cluster)) sizes.set(file, (await stat(file)).size)
  return sizes
}

/** Once its log is open the server complains there, and no longer to us. */
async function loggedSince(cluster: string, before: Map<string, number>) {
  let text = ''
  for (const path of await logFiles(cluster)) {
    const file = await open(path)
    const size = (await file.stat()).size
    const known = before.get(path) ?? 0
    const from = Math.max(known > size ? 0 : known, size - 20_000)
    const { buffer } = await file.read(Buffer.alloc(size - from), 0, size - from, from)
    text += buffer.toString()
    await file.close()
  }
  return text
}
