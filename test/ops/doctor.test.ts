import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { clockFinding } from '../../src/app/commands/doctor/database.ts'
import { examine, inShort } from '../../src/app/commands/doctor/index.ts'
import { roomFinding } from '../../src/app/commands/doctor/machine.ts'
import { proxyFinding } from '../../src/app/commands/doctor/proxies.ts'
import { socketFinding } from '../../src/app/commands/doctor/socket.ts'
import { makeReady } from '../../src/app/ready.ts'
import { admitApplication, applicationUrl } from '../../src/platform/db/application.ts'
import { bad, good, inLines, note } from '../../src/platform/finding.ts'
import { logger } from '../../src/platform/log.ts'
import type { Settings } from '../../src/platform/settings.ts'
import { cloneDatabase, testSettings } from '../world.ts'

const log = logger('silent')

async function told(settings: Partial<Settings> = {}, sql?: string) {
  const databaseUrl = settings.databaseUrl ?? (await cloneDatabase(inject('serverUrl')))
  if (sql) {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  const findings = await examine(
    { ...testSettings, url: await answering(200, 'ok'), ...settings, databaseUrl },
    log,
  )
  return inLines(findings).join('\n')
}

/** A web server that answers this to everything. */
async function answering(status: number, text: string, host = '127.0.0.1') {
  const server = createServer((_, reply) => reply.writeHead(status).end(text)).listen(0, host)
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const hasNetwork = Object.values(networkInterfaces())
  .flatMap((found) => found ?? [])
  .some(({ internal, family }) => !internal && family === 'IPv4')

test('a healthy house has nothing to mend', async () => {
  const words = await told()
  expect(words).not.toContain('✗')
  expect(words).toMatch(/✓ The database answers: PostgreSQL 18/)
  expect(words).toMatch(/✓ The application cannot rewrite/)
  expect(words).toMatch(/! There is no mail server: emails wait in the outbox/)
})

test.each([
  ['grant update on history to leidraad_app', 'history can be changed'],
  ['grant delete on signatures to leidraad_app', 'signatures can be deleted'],
  ['grant truncate on publication_texts to leidraad_app', 'publication_texts can be emptied'],
])('a role that may too much is found: %s', async (sql, words) => {
  expect(await told({}, sql)).toMatch(new RegExp(`✗ The application could rewrite.*${words}`))
})

describe('what stands between the application and the owner is tried', () => {
  const key = 'd'.repeat(43)
  async function ready() {
    const databaseUrl = await cloneDatabase(inject('serverUrl'))
    await makeReady(databaseUrl, { ...testSettings, key })
    const login = new URL(applicationUrl(databaseUrl, { ...testSettings, key })).searchParams.get(
      'user',
    )
    return { databaseUrl, login }
  }

  test('a user that owns nothing, and a key that fits', async () => {
    const { databaseUrl } = await ready()
    const words = await told({ databaseUrl, key })
    expect(words).toMatch(
      /✓ The application owns nothing in the database, and cannot become its owner/,
    )
    expect(words).toMatch(/✓ The key in LEIDRAAD_KEY is the one that this database was sealed with/)
  })

  test('a user that somebody made more of, until migrating makes it less again', async () => {
    const { databaseUrl, login } = await ready()
    const given = `create role boss; grant boss to ${login}; alter role ${login} createrole`
    expect(await told({ databaseUrl, key }, given)).toMatch(
      /✗ The application could do what only the owner.*put on boss/,
    )
    const takenBack = `revoke boss from ${login}; drop role boss`
    expect(await told({ databaseUrl, key }, takenBack)).toMatch(
      /✗ .*make users.*\n.*leidraad migrate/,
    )
    await makeReady(databaseUrl, { ...testSettings, key })
    expect(await told({ databaseUrl, key })).not.toContain('✗')
  })

  test('a key that others on the machine can read', async () => {
    const databaseUrl = await cloneDatabase(inject('serverUrl'))
    const dataFolder = mkdtempSync(join(tmpdir(), 'leidraad-doctor-'))
    onTestFinished(() => rmSync(dataFolder, { recursive: true }))
    const settings = { databaseUrl, dataFolder, key: undefined }
    await makeReady(databaseUrl, { ...testSettings, ...settings })
    expect(await told(settings)).toMatch(/✓ The key in .*key is the one/)
    chmodSync(join(dataFolder, 'key'), 0o644)
    expect(await told(settings)).toMatch(/✗ Others on this machine can read the key.*\n.*chmod 600/)
  })

  test('a user that does not come in, and a key that is another', async () => {
    const { databaseUrl } = await ready()
    expect(await told({ databaseUrl, key: 'e'.repeat(43) })).toMatch(
      /✗ The application does not come in/,
    )
    const { databaseUrl: other } = await ready()
    await admitApplication(other, { ...testSettings, key: 'f'.repeat(43) })
    expect(await told({ databaseUrl: other, key: 'f'.repeat(43) })).toMatch(
      /✗ The key in LEIDRAAD_KEY is another/,
    )
  })
})

test('nothing is changed by trying', async () => {
  const databaseUrl = await cloneDatabase(inject('serverUrl'))
  const fill =
    "grant delete, truncate on history to leidraad_app; insert into history (at, name, actor_kind, thing_kind, thing_id) values (now(), 'x', 'system', 'x', 'x')"
  await told({ databaseUrl }, fill)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  expect((await client.query('select name from history')).rows).toEqual([{ name: 'x' }])
  await client.end()
})

test('migrations that are missing, changed or from the future', async () => {
  expect(await told({}, "delete from migrations where name like '0008%'")).toMatch(
    /✗ 1 migration missing: 0008.*\n {2}→ Run: leidraad migrate/,
  )
  expect(await told({}, "update migrations set sha256 = 'x' where name like '0008%'")).toMatch(
    'was changed',
  )
  expect(await told({}, "insert into migrations values ('9999_future.sql', 'x')")).toMatch(
    'newer than this Leidraad',
  )
})

test('a database that is not there', async () => {
  expect(await told({ databaseUrl: 'postgres://nobody@127.0.0.1:9/none' })).toMatch(
    /✗ The database does not answer.*ECONNREFUSED/,
  )
})

test('a mail server that is not there', async () => {
  expect(await told({ smtpUrl: 'smtp://user:geheim@127.0.0.1:9' })).toMatch(
    /✗ The mail server 127\.0\.0\.1 does not let us in \(E\w+\)/,
  )
  expect(await told({ smtpUrl: 'smtp://user:geheim@127.0.0.1:9' })).not.toContain('geheim')
})

test('an address that is not safe, not ours or silent', async () => {
  expect(await told({ url: 'http://leidraad.invalid' })).toMatch(
    /✗ Links lead people to.*can read what is sent/,
  )
  expect(await told({ url: await answering(200, '<h1>nginx</h1>') })).toMatch(
    /✗ .*not as Leidraad does/,
  )
  expect(await told({ url: await answering(421, 'elsewhere') })).toMatch(
    /✗ The web server before Leidraad asks for another name than 127\.0\.0\.1:\d+.*\n.*Host/,
  )
  expect(await told({ url: 'http://127.0.0.1:9' })).toMatch(/! .*does not answer/)
})

test.each([
  'http://localhost:3000',
  'https://localhost',
  'http://leidraad.localhost:3000',
  'http://127.0.0.1:3000',
  'http://127.8.8.8',
  'http://[::1]:3000',
])(
  'an address that opens on this machine only is told before it is printed for good: %s',
  async (url) => {
    const words = await told({ url })
    expect(words).toContain(
      `! Links lead people to ${new URL(url).origin}, and open on this machine only`,
    )
    expect(words).toMatch(
      /published or mailed keeps that address, in PDFs and QR codes.*\n {2}→ .*LEIDRAAD_URL=https/,
    )
  },
)

test('all is well only where there is nothing to look at', () => {
  const [fine, better, wrong] = [good('a'), note('b', 'c'), bad('d', 'e')]
  expect([[fine], [fine, better], [better, wrong]].map(inShort)).toEqual([
    'All is well.',
    'Nothing to mend, and 1 to look at (!).',
    '1 to mend.',
  ])
})

describe('who can connect is tried, not read from a setting', () => {
  const toldAt = async (url: string) => told({ url, port: Number(new URL(url).port) })

  test('a port of this machine alone', async () => {
    expect(await toldAt(await answering(200, 'ok'))).toMatch(
      /✓ Leidraad answers at 127\.0\.0\.1:\d+, and no other machine can reach that/,
    )
  })

  test.skipIf(!hasNetwork)(
    'a port that other machines reach, though the address is local',
    async () => {
      expect(await toldAt(await answering(200, 'ok', '0.0.0.0'))).toMatch(
        /! Other machines can reach Leidraad unencrypted at .*unless a firewall stops them.*\n.*HOST=localhost/,
      )
    },
  )

  test('somebody else at the port is not taken for Leidraad', async () => {
    expect(await toldAt(await answering(200, '<h1>nginx</h1>'))).toMatch(
      /✓ No Leidraad answers at port \d+ of this machine. With these settings only this machine/,
    )
  })

  const local = { url: 'http://localhost:3000', port: 3000 }
  const house = { url: 'https://leidraad.example.org', port: 3000 }
  const [inside, outside] = [['127.0.0.1:3000'], ['192.168.1.5:3000']]
  test.each([
    ['note', 'Other machines can reach', local, { inside, outside }],
    ['note', 'Other machines can reach', house, { inside: [], outside }],
    ['good', 'no other machine can reach', house, { inside, outside: [] }],
    ['good', 'only this machine will', local, { inside: [], outside: [] }],
    ['note', 'other machines will', { ...local, host: '0.0.0.0' }, { inside: [], outside: [] }],
    ['note', 'other machines will', house, { inside: [], outside: [] }],
    [
      'good',
      'only this machine will',
      { ...house, host: 'localhost' },
      { inside: [], outside: [] },
    ],
  ])('%s: %s', (state, words, settings, seen) => {
    const finding = socketFinding(settings, seen)
    expect(finding.state).toBe(state)
    expect(finding.what).toContain(words)
  })
})

describe('whose word is taken for where people come from', () => {
  const url = 'https://leidraad.example.org'
  test.each([
    ['good', 'No web server is believed', { url: 'http://localhost:3000' }],
    ['note', 'on this machine is believed', { url }],
    ['good', 'on this machine is believed', { url, host: 'localhost' }],
    ['good', '10.0.0.2, loopback', { url, trustedProxies: ['10.0.0.2', 'loopback'] }],
    ['bad', 'Anybody is believed', { url, trustedProxies: ['10.0.0.2', '0.0.0.0/0'] }],
    ['bad', 'Anybody is believed', { url, trustedProxies: ['::/0'] }],
  ])('%s: %s', (state, words, settings) => {
    const finding = proxyFinding(settings)
    expect(finding.state).toBe(state)
    expect(finding.what).toContain(words)
  })
})

test('clocks and room', () => {
  const now = Date.parse('2026-11-20T10:00:00Z')
  expect(clockFinding(now, now + 500).state).toBe('good')
  expect(clockFinding(now, now - 5_000).state).toBe('note')
  expect(clockFinding(now, now + 90_000).state).toBe('bad')
  expect(clockFinding(0, 0).state).toBe('bad')
  expect([2e9, 5e8, 5e7].map((free) => roomFinding(free, '/data').state)).toEqual([
    'good',
    'note',
    'bad',
  ])
})

test('before the first start there is nothing to examine yet', async () => {
  const dataFolder = join(testSettings.dataFolder, 'never')
  const findings = await examine({ ...testSettings, dataFolder }, log)
  expect(findings.map(({ state }) => state)).toEqual(['note', 'note'])
})
