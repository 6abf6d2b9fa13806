import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { backupToFile, readBackup } from '../../src/platform/backup/index.ts'
import { connected } from '../../src/platform/db/connect.ts'
import { root } from '../../src/platform/root.ts'
import { cloneDatabase, testSettings } from '../world.ts'

/* Backups and restores in processes of their own, which are stopped, killed, or find no room. */

const PEOPLE = 4_000
const KILLS = 6
let folder: string
let url: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leidraad-killed-'))
  url = await cloneDatabase(inject('serverUrl'))
  await ask(
    url,
    `insert into people (name, language, created_at, changed_at)
     select 'Persoon ' || i || repeat(md5(i::text), 8), 'nl', now(), now() from generate_series(1, ${PEOPLE}) i`,
  )
  await backupToFile(url, at('whole'), { now: new Date() })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (database: string, sql: string) =>
  connected(database, 'test', async (client) => (await client.query(sql)).rows)

const source = (path: string) => JSON.stringify(join(root, 'src', path))
const commands = {
  backup: `
const { backupCommand } = await import(${source('app/commands/backup.ts')})
console.error('begun')
await backupCommand({ ...settings, databaseUrl: url }, logger('silent'), file, words)`,
  restore: `
const { restore } = await import(${source('platform/backup/index.ts')})
console.error('begun')
await restore(url, file, { replace: true })`,
}

/** The command in a process of its own; tells when it begins to work. */
function running(
  command: keyof typeof commands,
  given: { url: string; file: string; words?: object },
  { out = 'pipe', under = [] }: { out?: number | 'pipe'; under?: string[] } = {},
) {
  const script = `
const { logger } = await import(${source('platform/log.ts')})
const { trouble } = await import(${source('app/commands/trouble.ts')})
const { url, file, words, settings } = ${JSON.stringify({ ...given, settings: testSettings })}
try {
${commands[command]}
  process.exit(0)
} catch (error) {
  console.error(trouble(error))
  process.exit(1)
}`
  const [program = '', ...args] = [...under, process.execPath, '--input-type=module', '-e', script]
  const child = spawn(program, args, { cwd: '/', stdio: ['ignore', out, 'pipe'] })
  let told = ''
  const begun = new Promise<void>((resolve) =>
    child.stderr?.on('data', (piece) => {
      told += piece
      if (told.includes('begun\n')) resolve()
    }),
  )
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, begun, ended, told: () => told.replace('begun\n', '').trim() }
}

const parts = () => readdirSync(folder).filter((name) => name.endsWith('.part'))

/** How long it takes when nobody disturbs it, from when it begins. */
async function took(command: keyof typeof commands, given: { url: string; file: string }) {
  const run = running(command, given)
  await run.begun
  const from = performance.now()
  expect(await run.ended, run.told()).toBe(0)
  return performance.now() - from
}

test('a backup that is killed, wherever it is, leaves no file that is not whole, and the next one tidies up', async () => {
  const whole = await took('backup', { url, file: at('measured') })
  let left = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const file = at(`killed-${kill}`)
    const run = running('backup', { url, file })
    await run.begun
    await wait((whole * (kill + 0.5)) / KILLS)
    run.child.kill('SIGKILL')
    await run.ended
    left += parts().length
    expect(parts().length, 'what was left before is gone').toBeLessThanOrEqual(1)
    if (readdirSync(folder).includes(`killed-${kill}`))
      expect((await readBackup(file)).parts.find(({ table }) => table === 'people')?.rows).toBe(
        PEOPLE,
      )
  }
  expect(left).toBeGreaterThan(0)
  await backupToFile(url, at('after'), { now: new Date() })
  expect(parts()).toEqual([])
}, 120_000)

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a backup that is stopped with %s leaves nothing',
  async (signal) => {
    const file = at(`stopped-${signal}`)
    const run = running('backup', { url, file })
    while (parts().length === 0) await wait(1)
    run.child.kill(signal)
    expect(await run.ended).toBe(1)
    expect(run.told()).toBe('Stopped. Nothing was left behind.')
    expect(readdirSync(folder).filter((name) => name.includes(signal))).toEqual([])
  },
)

test('a restore that is killed, wherever it is, changed all or nothing', async () => {
  const whole = await took('restore', {
    url: await cloneDatabase(inject('serverUrl')),
    file: at('whole'),
  })
  const ends = new Set<string>()
  for (let kill = 0; kill < KILLS; kill++) {
    const target = await cloneDatabase(inject('serverUrl'))
    await ask(
      target,
      "insert into people (name, language, created_at, changed_at) values ('Het Anker', 'nl', now(), now())",
    )
    const run = running('restore', { url: target, file: at('whole') })
    await run.begun
    await wait((whole * (kill + 0.5)) / KILLS)
    run.child.kill('SIGKILL')
    await run.ended
    while ((await ask(target, BUSY)).length) await wait(20)
    const [{ people, anchors, migrations }] = await ask(
      target,
      `select count(*)::int as people, (count(*) filter (where name = 'Het Anker'))::int as anchors,
        (select count(*)::int from migrations) as migrations from people`,
    )
    ends.add(`${people} ${anchors}`)
    expect(migrations).toBeGreaterThan(20)
  }
  expect([...ends].filter((end) => end !== '1 1' && end !== `${PEOPLE} 0`)).toEqual([])
  expect(ends).toContain('1 1')
}, 120_000)

const BUSY = `select from pg_stat_activity where datname = current_database() and application_name = 'leidraad restore'`

describe('where a backup cannot go, one line says so', () => {
  const told = async (file: string, more: Parameters<typeof running>[2] = {}) => {
    const run = running('backup', { url, file }, more)
    return { code: await run.ended, said: run.told() }
  }
  const full = process.platform === 'linux' ? test : test.skip
  full('standard output without room', async () => {
    const out = openSync('/dev/full', 'w')
    expect(await told('-', { out })).toEqual({
      code: 1,
      said: 'The disk of standard output is full. Nothing was left behind; make room, or choose another disk.',
    })
    closeSync(out)
  })

  test('a reader that stops', async () => {
    const run = running('backup', { url, file: '-' })
    run.child.stdout?.once('data', () => run.child.stdout?.destroy())
    expect(await run.ended).toBe(1)
    expect(run.told()).toMatch(/^Whoever was reading the backup has stopped\. .*$/)
  })

  full('a disk on which files may not grow', async () => {
    const { code, said } = await told(at('large'), {
      under: ['sh', '-c', 'ulimit -f 8; exec "$@"', 'sh'],
    })
    expect(code).toBe(1)
    expect(said).toMatch(/^.*would be larger than this system lets a file be.*$/)
    expect(readdirSync(folder).filter((name) => name.startsWith('large'))).toEqual([])
  })

  test.each([
    ['/dev/null', 'is already there'],
    ['/no/such/folder/file', 'There is no folder /no/such/folder'],
    [tmpdir(), 'is already there'],
    ['/proc/leidraad.backup', '/proc/leidraad.backup'],
  ])('%s', async (file, words) => {
    const { code, said } = await told(file)
    expect(code).toBe(1)
    expect(said).toContain(words)
    expect(said).not.toContain('\n')
  })

  test('with a passphrase that is not there, or nobody to type it', async () => {
    writeFileSync(at('empty'), '\n')
    const said = async (words: object) => {
      const run = running('backup', { url, file: at('locked'), words })
      await run.ended
      return run.told()
    }
    expect(await said({ 'passphrase-file': at('nowhere') })).toMatch(/nowhere cannot be read/)
    expect(await said({ 'passphrase-file': at('empty') })).toMatch(/There is no passphrase in/)
    expect(await said({ passphrase: true })).toMatch(/^Nobody is there to type the passphrase/)
    expect(readdirSync(folder).filter((name) => name.startsWith('locked'))).toEqual([])
  })
})
