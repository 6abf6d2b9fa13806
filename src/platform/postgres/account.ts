import { spawnSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StartFailure } from './failure.ts'

/** The user that PostgreSQL works as, where that is not simply the one who runs Leidraad. */
export interface Account {
  uid: number
  gid: number
}

/** Known as “nobody” on most systems: it owns nothing else, and needs no entry anywhere. */
const UNPRIVILEGED: Account = { uid: 65_534, gid: 65_534 }

export const isRoot = () => process.getuid?.() === 0

/**
 * Root never runs a database: it works as the owner of the cluster, and as nobody where there is none yet.
 * Everybody else runs their own.
 */
export async function accountFor(cluster: string): Promise<Account | undefined> {
  const owner = await stat(cluster).catch(() => undefined)
  const me = process.getuid?.()
  if (me === undefined) return undefined
  if (me !== 0) {
    if (owner && owner.uid !== me)
      throw new StartFailure(
        `The database in ${cluster} belongs to user ${owner.uid}, and Leidraad runs as user ${me}. Run it as that user (or as root), or give it the folder: sudo chown -R ${me} ${dirname(cluster)}`,
      )
    return undefined
  }
  if (owner?.uid === 0)
    throw new StartFailure(
      `The database in ${cluster} belongs to root, and PostgreSQL refuses to work as root. Give it away: chown -R ${UNPRIVILEGED.uid}:${UNPRIVILEGED.gid} ${cluster}`,
    )
  return owner ? { uid: owner.uid, gid: owner.gid } : UNPRIVILEGED
}

/** Whether the account can come as far as `path`: every folder above it counts. */
export const reaches = (account: Account | undefined, path: string) =>
  account === undefined || spawnSync('test', ['-x', path], { ...account, cwd: '/' }).status === 0
