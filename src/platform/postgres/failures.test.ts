import { execFileSync } from 'node:child_process'
import { chmod, chown, mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, expect, onTestFinished, test } from 'vitest'
import { isRoot } from './account.ts'
import { explain } from './failure.ts'
import {
  application,
  faultOf,
  freshFolder,
  madeFolder,
  removeModel,
  started,
} from './testing/stage.ts'

afterAll(removeModel)

const lines: string[] = []
const fault = async (folder: string) => {
  const line = await faultOf(folder)
  lines.push(line)
  return line
}
afterEach(() => {
  for (const line of lines.splice(0)) expect(line).not.toContain('\n')
})

test.each([
  ['without its version', 'PG_VERSION'],
  ['without its control file', 'global/pg_control'],
  ['without its log of changes', 'pg_wal'],
])('a damaged database: %s', async (_, part) => {
  const { folder, cluster } = await madeFolder()
  await rm(join(cluster, part), { recursive: true })
  expect(await fault(folder)).toMatch(/^The database in .* is damaged\..*leidraad restore/)
})

test('a damaged database: a control file that is cut off', async () => {
  const { folder, cluster } = await madeFolder()
  await truncate(join(cluster, 'global/pg_control'), 100)
  expect(await fault(folder)).toMatch(/is damaged/)
})

test('a damaged database: a log of changes full of zeros', async () => {
  const { folder, cluster } = await madeFolder()
  for (const name of await readdir(join(cluster, 'pg_wal')))
    if (/^[0-9A-F]{24}$/.test(name))
      await writeFile(join(cluster, 'pg_wal', name), Buffer.alloc(16 * 2 ** 20))
  expect(await fault(folder)).toMatch(/is damaged/)
})

test('a database of another version', async () => {
  const { folder, cluster } = await madeFolder()
  await writeFile(join(cluster, 'PG_VERSION'), '17\n')
  expect(await fault(folder)).toMatch(/was made by PostgreSQL 17/)
})

test('a setting that is not right', async () => {
  const { folder, cluster } = await madeFolder()
  await writeFile(
    join(cluster, 'postgresql.conf'),
    `include 'leidraad.conf'\nshared_buffers = 'lots'\n`,
  )
  expect(await fault(folder)).toMatch(/^A setting in .*postgresql\.conf is not right/)
})

test('a path too long for a socket', async () => {
  const folder = join(await freshFolder(), 'x'.repeat(90))
  expect(await fault(folder)).toMatch(/bytes too long for a database socket. Choose a shorter one/)
})

test('a file where the folder should be', async () => {
  const folder = join(await freshFolder(), 'data')
  await writeFile(folder, '')
  expect(await fault(folder)).toMatch(/is not a folder/)
})

test.runIf(isRoot())('a database that belongs to root', async () => {
  const { folder, cluster } = await madeFolder()
  await chown(cluster, 0, 0)
  expect(await fault(folder)).toMatch(/belongs to root.*chown -R 65534:65534/)
})

test.runIf(isRoot())('a database with files of somebody else inside', async () => {
  const { folder, cluster } = await madeFolder()
  await chown(join(cluster, 'global/pg_control'), 0, 0)
  expect(await fault(folder)).toMatch(/may not read or write/)
})

test.runIf(isRoot())('an ordinary user meets the database of another one', async () => {
  const { folder } = await madeFolder()
  await chmod(folder, 0o755)
  const { fault } = await application(folder, { uid: 12_345, gid: 12_345 })
  expect(fault).toMatch(
    /belongs to user 65534, and Leidraad runs as user 12345.*sudo chown -R 12345/,
  )
})

test.runIf(isRoot())('an ordinary user may not come to the folder', async () => {
  const home = await freshFolder()
  await chmod(home, 0o700)
  const { fault } = await application(join(home, 'data'), { uid: 12_345, gid: 12_345 })
  expect(fault).toMatch(/^This user \(user 12345\) may not write in/)
})

test.runIf(isRoot())('an ordinary user with a folder of their own needs nothing else', async () => {
  const folder = await freshFolder()
  await chown(folder, 1, 1)
  const { fault, pid } = await application(folder, { uid: 1, gid: 1 })
  expect(fault).toBeUndefined()
  expect(pid).toBeGreaterThan(0)
})

test.runIf(isRoot())('a user that the system does not know', async () => {
  const folder = await freshFolder()
  await chown(folder, 12_345, 12_345)
  const { fault } = await application(folder, { uid: 12_345, gid: 12_345 })
  expect(fault).toMatch(/works only as a user that the system knows/)
})

test('a full disk', async ({ skip }) => {
  const folder = await freshFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=30m', 'tmpfs', folder], { stdio: 'pipe' })
  } catch (error) {
    return skip(
      `A small disk cannot be mounted here: ${String((error as { stderr?: Buffer }).stderr).trim()}`,
    )
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder])
  })
  expect(await fault(folder)).toMatch(/^The disk that holds .* is full/)
  expect(await readdir(folder)).toEqual(['leidraad.lock'])
})

test('a disk that is full when a database starts again', async ({ skip }) => {
  const folder = await freshFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', folder], { stdio: 'pipe' })
  } catch (error) {
    return skip(
      `A small disk cannot be mounted here: ${String((error as { stderr?: Buffer }).stderr).trim()}`,
    )
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder])
  })
  await (await started(folder)).stop()
  await mkdir(join(folder, 'ballast'))
  await writeFile(join(folder, 'ballast/big'), Buffer.alloc(200 * 2 ** 20)).catch(() => {})
  expect(await fault(folder)).toMatch(/^The disk that holds .* is full/)
})

test('a word that nobody foresaw still gives one line', () => {
  expect(explain('2026-11-20 [1] FATAL:  the moon is blue\nmore', '/data').message).toBe(
    'PostgreSQL could not start on /data. (the moon is blue)',
  )
})
