import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { backupCommand, verifyBackup } from '../../src/app/commands/backup.ts'
import { openDatabase } from '../../src/app/commands/database.ts'
import { help } from '../../src/app/commands/help.ts'
import { commands } from '../../src/app/commands/list.ts'
import { migrateCommand } from '../../src/app/commands/migrate.ts'
import { restoreCommand } from '../../src/app/commands/restore.ts'
import { trouble } from '../../src/app/commands/trouble.ts'
import { verifyCommand } from '../../src/app/commands/verify.ts'
import { logger } from '../../src/platform/log.ts'
import { SETTINGS } from '../../src/platform/settings.ts'
import { testSettings } from '../world.ts'

const log = logger('silent')
const plainly = { replace: false, withoutKey: false }

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'leidraad-ops-'))
  onTestFinished(() => rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }))
  return path
}

const house = async () => ({ ...testSettings, dataFolder: await folder() })
const faultOf = (work: Promise<unknown>) => work.then(() => 'none', trouble)

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('an organisation moves from one data folder to another, also while the first is at work', async () => {
  const said: string[] = []
  const spy = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(line))
  onTestFinished(() => spy.mockRestore())
  const [here, there] = [await house(), await house()]
  const file = join(await folder(), 'korenaar.backup')

  expect(await faultOf(backupCommand(here, log, file))).toMatch('There is no Leidraad in')
  await migrateCommand(here, log)
  const atWork = await openDatabase(here, log)
  await query(
    atWork.url,
    "insert into organisation (name, claimed_at, changed_at) values ('De Korenaar', now(), now())",
  )
  await backupCommand(here, log, file)
  expect(await faultOf(restoreCommand(here, log, { file, ...plainly, replace: true }))).toMatch(
    'Another Leidraad already works',
  )
  await atWork.stop()

  await verifyBackup(file)
  await restoreCommand(there, log, { file, ...plainly })
  expect(await faultOf(restoreCommand(there, log, { file, ...plainly }))).toMatch('--replace')
  expect(await verifyCommand(there, log)).toBe(0)
  const moved = await openDatabase(there, log)
  expect(await query(moved.url, 'select name from organisation')).toEqual([{ name: 'De Korenaar' }])
  await moved.stop()
  expect(said.join('\n')).toMatch(/✓ 1 row of \d+ tables are back/)
}, 60_000)

test('help names every command and every setting in lines that fit a window', () => {
  const lines = help(commands).split('\n')
  for (const { name } of commands)
    expect(lines.some((line) => line.startsWith(`  ${name}`))).toBe(true)
  expect(SETTINGS).toContain('TRUSTED_PROXIES')
  const named = lines
    .slice(-Math.ceil(SETTINGS.length / 4))
    .flatMap((line) => line.trim().split(', '))
  expect(named).toEqual(SETTINGS)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110)
})

test('trouble with a database is told in words, a fault of our own with its place', () => {
  const refused = Object.assign(new Error('password authentication failed'), { code: '28P01' })
  expect(trouble(refused)).toMatch('refuses the password')
  expect(trouble(new TypeError('x is not a function'))).toMatch('commands.test')
})
