import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** What is being written is called after the process that writes it. */
const PART = /\.(\d+)-[0-9a-f]{8}\.part$/
const ours = new Set<string>()

/**
 * Where a backup is written until it is whole. What a backup that was killed has left in that folder goes first: it
 * holds what a backup holds.
 */
export async function newPart(file: string): Promise<string> {
  const folder = dirname(file)
  for (const name of await readdir(folder).catch(() => [])) {
    const [, pid] = PART.exec(name) ?? []
    const left = join(folder, name)
    if (pid && !ours.has(left) && !lives(Number(pid))) await rm(left, { force: true })
  }
  const mark = `${process.pid}-${randomBytes(4).toString('hex')}`
  const part = join(folder, `${basename(file)}.${mark}.part`)
  ours.add(part)
  return part
}

/** A number like our own was another process's, as in a container that begins anew each time. */
function lives(pid: number) {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
