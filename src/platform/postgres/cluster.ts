import {
  chmod,
  chown,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { configuration, type Tuning } from './configuration.ts'
import { damaged, explain, fileFailure, StartFailure } from './failure.ts'
import { follow, launch, type Place } from './program.ts'

/** What is being removed may still be written to for a moment. */
const UNHURRIED = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }
const VERSION = '18'
export const OWNER_ROLE = 'leidraad_owner'

/** Makes the cluster where there is none yet, checks one that is there, and brings its settings up to date. */
export async function prepareCluster(place: Place, tuning: Tuning = {}) {
  if (await isEmpty(place.cluster)) await createCluster(place, tuning)
  await check(place.cluster)
  await writeAs(place, join(place.cluster, 'leidraad.conf'), configuration(tuning))
}

async function isEmpty(folder: string) {
  try {
    return (await readdir(folder)).length === 0
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
    throw fileFailure(error, folder)
  }
}

/** Made aside and then renamed: a first start that is cut short leaves nothing that looks like a database. */
async function createCluster(place: Place, tuning: Tuning) {
  const { cluster, account } = place
  let making = ''
  try {
    await removeUnfinished(cluster)
    // A name of its own: an initdb that was cut short tidies up after itself, and must not find this one.
    making = await mkdtemp(`${cluster}.making-`)
    if (account) await chown(making, account.uid, account.gid)
    const { ended, printed } = follow(launch(place, 'initdb', making, initOptions(tuning)))
    if ((await ended).code !== 0) throw explain(printed(), dirname(cluster))
    await writeAs(place, join(making, 'postgresql.conf'), OWN_CONFIGURATION)
    await writeAs(place, join(making, 'pg_hba.conf'), 'local all all trust\n')
    await rename(making, cluster)
  } catch (error) {
    await removeUnfinished(cluster)
    throw error instanceof StartFailure ? error : fileFailure(error, cluster)
  }
}

async function removeUnfinished(cluster: string) {
  const start = `${basename(cluster)}.making-`
  for (const name of await readdir(dirname(cluster)))
    if (name.startsWith(start)) await rm(join(dirname(cluster), name), UNHURRIED).catch(() => {})
}

/**
 * Who can enter the cluster's folder (0700) can read every file of it, so the socket inside needs no password:
 * it lets in the same two, PostgreSQL's own user and root.
 */
const initOptions = (tuning: Tuning) => [
  `--username=${OWNER_ROLE}`,
  '--auth=trust',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
  '--lc-messages=C',
  '--no-instructions',
  ...(tuning.fsync === 'off' ? ['--no-sync'] : []),
]

const OWN_CONFIGURATION = `# Leidraad writes leidraad.conf anew at every start. What stands below the line is yours, and wins.
include 'leidraad.conf'
# ----
`

async function check(cluster: string) {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch((error) => {
    throw error.code === 'ENOENT' ? new StartFailure(damaged(cluster)) : fileFailure(error, cluster)
  })
  if (version.trim() !== VERSION)
    throw new StartFailure(
      `The database in ${cluster} was made by PostgreSQL ${version.trim()}, and this Leidraad brings ${VERSION}. Make a backup with the Leidraad that made it, and restore that in a new folder.`,
    )
  // A volume or a copy may come with wider rights, which PostgreSQL refuses.
  if ((await stat(cluster)).mode & 0o077) await chmod(cluster, 0o700)
}

async function writeAs({ account }: Place, file: string, content: string) {
  try {
    await writeFile(file, content, { mode: 0o600 })
    if (account) await chown(file, account.uid, account.gid)
  } catch (error) {
    throw fileFailure(error, file)
  }
}
