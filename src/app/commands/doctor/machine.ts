import { access, constants, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { bad, type Finding, good, note } from '../../../platform/finding.ts'
import type { Settings } from '../../../platform/settings.ts'
import { size } from '../say.ts'

const LITTLE = 1e9
const TOO_LITTLE = 100e6

/** The data folder: how much room there is, and who can look into it. */
export async function checkMachine({ dataFolder, databaseUrl }: Settings): Promise<Finding[]> {
  if (databaseUrl) return []
  try {
    await access(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    return [
      bad(
        `This user may not write in ${dataFolder}.`,
        'Run the doctor as the user that runs Leidraad, or give that user the folder (chown -R).',
      ),
    ]
  }
  return [roomFinding(await freeBytes(dataFolder), dataFolder), await checkRights(dataFolder)]
}

async function freeBytes(folder: string) {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

export function roomFinding(free: number, folder: string): Finding {
  const words = `${size(free)} free on the disk of ${folder}.`
  const advice = 'Make room: a database on a full disk stops.'
  if (free < TOO_LITTLE) return bad(words, advice)
  return free < LITTLE ? note(words, advice) : good(words)
}

async function checkRights(folder: string) {
  const cluster = join(folder, 'postgres')
  const { mode } = await stat(cluster)
  return mode & 0o077
    ? bad(`Other users of this machine can look into ${cluster}.`, `Run: chmod -R go= ${cluster}`)
    : good('Only Leidraad’s own user can look into the database files.')
}
