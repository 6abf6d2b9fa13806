import { execFileSync } from 'node:child_process'
import { chmod, mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { isRoot } from './account.ts'
import { faultOf, freshFolder, madeFolder, removeModel, started } from './testing/stage.ts'

afterAll(removeModel)

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)
/** Root lends the database to an account that must come through. */
const closed = isRoot() ? '711' : '700'

test('a new folder is for nobody else, and neither is the lock in it', async () => {
  const folder = join(await freshFolder(), 'data')
  await started(folder)
  expect(await modeOf(folder)).toBe(closed)
  expect(await modeOf(join(folder, 'leidraad.lock'))).toBe('600')
})

test('one that is open to others is closed at the next start, and one that is closed stays so', async () => {
  const { folder } = await madeFolder()
  const lock = join(folder, 'leidraad.lock')
  await writeFile(lock, '')
  await chmod(lock, 0o644)
  await chmod(folder, 0o755)
  const { stop } = await started(folder)
  expect([await modeOf(folder), await modeOf(lock)]).toEqual([closed, '600'])
  await stop()
  await chmod(folder, 0o700)
  await started(folder)
  expect(await modeOf(folder)).toBe('700')
})

/** A disk of its own; undefined where this machine does not let us. */
async function disk(options: string) {
  const folder = await freshFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return folder
}

test.runIf(isRoot())('a disk that can only be read is told as such', async ({ skip }) => {
  const folder = await disk('ro')
  if (!folder) return skip()
  for (const data of [folder, join(folder, 'data'), join(folder, 'deep', 'data')])
    expect(await faultOf(data)).toMatch(/^The disk that holds .* can only be read\. Choose another/)
})

test.runIf(isRoot())('and so is one that is full', async ({ skip }) => {
  const folder = await disk('size=64k')
  if (!folder) return skip()
  await mkdir(join(folder, 'data'))
  await writeFile(join(folder, 'x'), Buffer.alloc(60_000)).catch(() => {})
  expect(await faultOf(join(folder, 'data'))).toMatch(/^The disk that holds .* is full\. Make room/)
})
