import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { examine } from '../../src/app/commands/doctor/index.ts'
import { verifyCommand } from '../../src/app/commands/verify.ts'
import { composeHouse } from '../../src/app/compose.ts'
import { makeReady } from '../../src/app/ready.ts'
import { restoreHouse } from '../../src/app/restoring.ts'
import { givePassword } from '../../src/modules/identity/testing/helpers.ts'
import { upkeep } from '../../src/platform/action.ts'
import { backupToFile, readBackup } from '../../src/platform/backup/index.ts'
import { applicationUrl } from '../../src/platform/db/application.ts'
import { connected } from '../../src/platform/db/connect.ts'
import { inLines } from '../../src/platform/finding.ts'
import { keyFile } from '../../src/platform/keyring.ts'
import { keepKey } from '../../src/platform/keys.ts'
import { logger } from '../../src/platform/log.ts'
import type { Settings } from '../../src/platform/settings.ts'
import { cloneDatabase, testSettings, useWorld } from '../world.ts'

const now = new Date('2026-11-21T09:00:00Z')

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'leidraad-keys-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}
/** An installation whose key stands in its data folder. */
const machine = (): Settings => ({ ...testSettings, key: undefined, dataFolder: folder() })
const empty = () => cloneDatabase(inject('serverUrl'), 'template0')
const ask = (url: string, sql: string) =>
  connected(url, 'test', async (client) => (await client.query(sql)).rows)
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: Error) =>
      ['KeyFault', 'BackupFault'].includes(error.name) ? error.message : `${error.stack}`,
  )

describe('a database is opened with the key that it was sealed with, or not at all', () => {
  const damage: [string, (file: string) => void, string][] = [
    ['gone', (file) => rmSync(file), 'is gone'],
    ['empty', (file) => writeFileSync(file, ''), 'is empty'],
    ['cut short', (file) => writeFileSync(file, 'abc\n'), 'is damaged'],
    ['another', (file) => writeFileSync(file, `${'k'.repeat(43)}\n`), 'is another'],
    [
      'a folder',
      (file) => {
        rmSync(file)
        mkdirSync(file)
      },
      'cannot be read',
    ],
  ]
  test.each(damage)('a key that is %s', async (_, harm, words) => {
    const [url, settings] = [await empty(), machine()]
    await makeReady(url, settings)
    const key = readFileSync(keyFile(settings), 'utf8')
    harm(keyFile(settings))

    const fault = await faultOf(makeReady(url, settings))
    expect(fault).toContain(words)
    expect(fault).toMatch(/put (it )?back/i)
    expect(fault).not.toContain('\n')
    rmSync(keyFile(settings), { recursive: true, force: true })
    expect(await faultOf(makeReady(url, settings))).toContain('is gone')
    expect(existsSync(keyFile(settings))).toBe(false)

    writeFileSync(keyFile(settings), key)
    expect(await faultOf(makeReady(url, settings))).toBe('none')
  })

  test('once its keys are sealed, whoever writes in it brings in none of their own', async () => {
    const [url, settings] = [await empty(), machine()]
    await makeReady(url, settings)
    await makeReady(url, settings)
    const app = applicationUrl(url, settings)
    for (const sql of [
      "insert into installation_keys (name, private_key, made_at) values ('receipts', 'mine', now())",
      "insert into installation_keys (name, private_key, made_at, sealed_by) values ('receipts', 'mine', now(), 'x'); update installation_keys set sealed_by = null",
    ])
      expect(await faultOf(ask(app, sql))).toMatch(/null value in column "sealed_by"/)
  })

  test.each(damage.filter(([what]) => ['gone', 'another'].includes(what)))(
    'with a key that is %s the doctor says so, and verify looks at what can be looked at',
    async (_, harm, words) => {
      const settings = { ...machine(), databaseUrl: await empty() }
      await makeReady(settings.databaseUrl, settings)
      harm(keyFile(settings))
      const told = inLines(await examine(settings, logger('silent'))).join('\n')
      expect(told).toMatch(new RegExp(`✗ The key .*${words}`))
      expect(told).not.toContain('leidraad migrate')
      expect(await verifyCommand(settings, logger('silent'))).toBe(0)
    },
  )

  test.skipIf(process.getuid?.() === 0)('a key that may not be read', async () => {
    const [url, settings] = [await empty(), machine()]
    await makeReady(url, settings)
    chmodSync(keyFile(settings), 0)
    expect(await faultOf(makeReady(url, settings))).toContain('cannot be read')
  })

  test('a LEIDRAAD_KEY beside the right file', async () => {
    const [url, settings] = [await empty(), machine()]
    await makeReady(url, settings)
    const fault = await faultOf(makeReady(url, { ...settings, key: 'k'.repeat(43) }))
    expect(fault).toContain('The key in LEIDRAAD_KEY is another')
  })

  test('two nodes with a folder each: the first has the key, the other is told and makes none', async () => {
    const url = await empty()
    const nodes = [machine(), machine()]
    const faults = await Promise.all(nodes.map((settings) => faultOf(makeReady(url, settings))))
    expect(faults.toSorted()).toEqual([expect.stringContaining('is gone'), 'none'])
    expect(nodes.filter((settings) => existsSync(keyFile(settings)))).toHaveLength(1)
  })
})

describe('what a database seals', () => {
  const world = useWorld()
  const plainly = { replace: false, withoutKey: false, now }

  /** Somebody with a second step, and receipts of a signature, in a backup. */
  let backup: { file: string; person: { id: string }; key: string }
  beforeAll(async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'leidraad-keys-')), 'backup')
    await world.given.organisation()
    const person = await world.given.person('Fatima Aziz')
    await givePassword(world, person)
    const browser = await world.as(person)
    expect((await browser.post('/me/security/second-step')).status).toBe(303)
    await upkeep(world.db, (tx) =>
      keepKey(
        tx,
        world.services.keyring,
        'receipts',
        { privateKey: Buffer.from('x'), certificate: null },
        now,
      ),
    )
    await world.db
      .updateTable('credentials')
      .set({ totp_enabled_at: world.clock.now() })
      .where('person_id', '=', person.id)
      .execute()
    await connected(world.url, 'test', (client) =>
      client.query(`insert into keyrings (id, since) values ($1, now()) on conflict do nothing`, [
        world.services.keyring.id,
      ]),
    )
    await backupToFile(world.url, file, { now: world.clock.now() })
    backup = { file, person, key: world.services.keyring.id }
  })
  afterAll(() => rmSync(dirname(backup.file), { recursive: true, force: true }))

  test('the header of a backup names its key', async () => {
    const { file, key } = backup
    expect((await readBackup(file)).header.key).toBe(key)
  })

  test('without it a restore says what is lost, and changes nothing', async () => {
    const { file, key } = backup
    const [url, settings] = [await empty(), machine()]
    const fault = await faultOf(restoreHouse(url, settings, file, plainly))
    expect(fault).toMatch(
      new RegExp(`sealed with the key ${key}.*Nothing was changed.*--without-key`, 's'),
    )
    expect(fault).toMatch(/second step of 1 /)
    expect(fault).toContain('evidence')
    expect(existsSync(keyFile(settings))).toBe(false)
    expect(
      await ask(url, `select from pg_class where relnamespace = 'public'::regnamespace`),
    ).toEqual([])
  })

  test('when told to go on without it, second steps are off and everything else is there', async () => {
    const { file, key, person } = backup
    const [url, settings] = [await empty(), machine()]
    const { lost } = await restoreHouse(url, settings, file, { ...plainly, withoutKey: true })
    expect(lost[0]).toMatch(/second step of \d+ .* is off/)
    await makeReady(url, settings)
    expect(await ask(url, 'select from credentials where totp_secret is not null')).toEqual([])
    expect(await ask(url, 'select from installation_keys')).toEqual([])
    expect(await ask(url, 'select from credentials where password_hash is not null')).not.toEqual(
      [],
    )
    expect(
      await ask(url, `select ended_at is null as now from keyrings where id = '${key}'`),
    ).toEqual([{ now: false }])
    const house = composeHouse(applicationUrl(url, settings), { settings, log: logger('silent') })
    const row = await house.services.read
      .selectFrom('people')
      .select('name')
      .where('id', '=', person.id)
      .executeTakeFirst()
    expect(row?.name).toBe('Fatima Aziz')
    await house.close()
  })
})
