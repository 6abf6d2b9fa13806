import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** Megabytes that a process and all that it started have in memory; what several share counts once (PSS). */
export async function memoryOf(pids: readonly number[]): Promise<number> {
  const tree = await withDescendants(pids)
  const sizes = await Promise.all(tree.map(pssOf))
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

async function withDescendants(pids: readonly number[]) {
  const children = new Map<number, number[]>()
  for (const name of await readdir('/proc')) {
    const pid = Number(name)
    const parent = pid ? await parentOf(pid) : undefined
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  const tree = [...new Set(pids)]
  for (const pid of tree)
    tree.push(...(children.get(pid) ?? []).filter((child) => !tree.includes(child)))
  return tree
}

/** The name of a program may hold anything; what follows its last bracket does not. */
async function parentOf(pid: number) {
  const told = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')
  const [, parent] = /\) \S (\d+) [^)]*$/.exec(told) ?? []
  return parent ? Number(parent) : undefined
}

/** In kilobytes; none where the process ended meanwhile. */
async function pssOf(pid: number) {
  const told = await readFile(`/proc/${pid}/smaps_rollup`, 'latin1').catch(() => '')
  return Number(/^Pss:\s+(\d+) kB/m.exec(told)?.[1] ?? 0)
}

const EVERY_MS = 250

/** Looks again and again until it is stopped, and then tells the most that it saw. */
export function watching(pids: readonly number[]) {
  let most = 0
  let stopped = false
  const watch = (async () => {
    while (!stopped) {
      most = Math.max(most, await memoryOf(pids))
      await wait(EVERY_MS)
    }
  })()
  return {
    /** The most since this was asked the last time. */
    most() {
      const seen = most
      most = 0
      return seen
    },
    async stop() {
      stopped = true
      await watch
    },
  }
}
