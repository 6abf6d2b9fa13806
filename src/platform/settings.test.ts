import { isAbsolute, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './root.ts'
import { readSettings } from './settings.ts'

const settings = (env: Record<string, string>) => {
  const reading = readSettings(env)
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.settings
}
const faults = (env: Record<string, string>) => {
  const reading = readSettings(env)
  return reading.ok ? [] : reading.faults
}

test('everything has a default', () => {
  expect(settings({})).toEqual({
    port: 3000,
    dataFolder: join(root, 'data'),
    url: 'http://localhost:3000',
    databaseUrl: undefined,
    smtpUrl: undefined,
    mailFrom: 'leidraad@localhost',
    logLevel: 'info',
  })
})

test.each([
  [
    'the same user',
    'postgres://boss:s3cret@db.example/leidraad',
    'postgres://boss:s3cret@db.example/leidraad',
  ],
  ['no user', 'postgres://boss:s3cret@db.example/leidraad', 'postgres://db.example/leidraad'],
  [
    'another database',
    'postgres://boss:s3cret@db.example/leidraad',
    'postgres://web:s3cret@db.example/other',
  ],
  ['no database of its owner', '', 'postgres://web:s3cret@db.example/leidraad'],
])('the application has a user of its own at the same database: not %s', (_, owner, app) => {
  const [fault = '', ...more] = faults({ DATABASE_URL: owner, DATABASE_APP_URL: app })
  expect(fault).toMatch(/^DATABASE_APP_URL is not .*DATABASE_APP_URL=postgres:/)
  expect(fault).not.toContain('s3cret')
  expect(more).toEqual([])
})

test('a user of one’s own for the application is kept as it was given', () => {
  const databaseAppUrl = 'postgres://web:s3cret@db.example/leidraad'
  const given = {
    DATABASE_URL: 'postgres://boss@db.example/leidraad',
    DATABASE_APP_URL: databaseAppUrl,
  }
  expect(settings(given).databaseAppUrl).toBe(databaseAppUrl)
})

test('an empty or blank variable counts as absent', () => {
  expect(settings({ PORT: '', SMTP_URL: ' ', DATABASE_URL: '' })).toEqual(settings({}))
})

test('the address and the sender follow from what is known', () => {
  expect(settings({ PORT: '8080' }).url).toBe('http://localhost:8080')
  expect(settings({ LEIDRAAD_URL: 'https://Leidraad.Example.org/' })).toMatchObject({
    url: 'https://leidraad.example.org',
    mailFrom: 'leidraad@leidraad.example.org',
  })
})

test.each(['localhost', 'LOCALHOST', '127.0.0.1', '0.0.0.0', '::', '::1', 'leidraad.internal'])(
  'HOST may be %s',
  (HOST) => expect(settings({ HOST }).host).toBe(HOST.toLowerCase()),
)

test('the data folder becomes absolute', () => {
  const { dataFolder } = settings({ LEIDRAAD_DATA: './elsewhere' })
  expect(isAbsolute(dataFolder)).toBe(true)
  expect(dataFolder).toBe(resolve('elsewhere'))
})

test('hosts that need not be public are compared as addresses are', () => {
  const given = { LEIDRAAD_FETCH_ALLOW: 'Intranet.Example.org., bücher.example,0x7f.1' }
  expect(settings(given).fetchAllowed).toEqual([
    'intranet.example.org',
    'xn--bcher-kva.example',
    '127.0.0.1',
  ])
})

test('proxies are named by address, by network, or as this machine', () => {
  const given = { TRUSTED_PROXIES: 'loopback, 10.0.0.2,172.18.0.0/16,2001:db8::/48' }
  expect(settings(given).trustedProxies).toEqual([
    'loopback',
    '10.0.0.2',
    '172.18.0.0/16',
    '2001:db8::/48',
  ])
})

test('https for every name below ours only when somebody says so', () => {
  expect(settings({ LEIDRAAD_HSTS_SUBDOMAINS: 'yes' }).hstsSubdomains).toBe(true)
  expect(settings({ LEIDRAAD_HSTS_SUBDOMAINS: 'no' }).hstsSubdomains).toBe(false)
  expect(settings({}).hstsSubdomains).toBeUndefined()
})

test('how long nothing may be answered is whole seconds, or never', () => {
  expect(settings({ LEIDRAAD_BLOCKED_SECONDS: '120' }).blockedSeconds).toBe(120)
  expect(settings({ LEIDRAAD_BLOCKED_SECONDS: '0' }).blockedSeconds).toBe(0)
})

test('a socket may be the database host', () => {
  const databaseUrl = 'postgres://leidraad@localhost/leidraad?host=%2Frun%2Fpostgresql'
  expect(settings({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl)
})

describe('each fault is one line that names the setting and gives an example', () => {
  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000a'],
    ['PORT', '-1'],
    ['HOST', 'localhost:3000'],
    ['HOST', 'http://localhost'],
    ['HOST', '*'],
    ['HOST', '[::1]'],
    ['HOST', '256.0.0.1'],
    ['HOST', 'a b'],
    ['LEIDRAAD_DATA', 'a\0b'],
    ['LEIDRAAD_URL', 'leidraad.example.org'],
    ['LEIDRAAD_URL', 'ftp://leidraad.example.org'],
    ['LEIDRAAD_URL', 'https://example.org/leidraad'],
    ['LEIDRAAD_URL', 'https://example.org/?a=b'],
    ['DATABASE_URL', 'mysql://host/db'],
    ['DATABASE_URL', 'postgres://host'],
    ['SMTP_URL', 'mail.example.org:587'],
    ['SMTP_URL', 'https://mail.example.org'],
    ['MAIL_FROM', 'Leidraad <leidraad@example.org>'],
    ['LEIDRAAD_FETCH_ALLOW', 'https://intranet.example.org'],
    ['LEIDRAAD_FETCH_ALLOW', 'intranet.example.org:8080'],
    ['LEIDRAAD_FETCH_ALLOW', 'intranet.example.org files.example.org'],
    ['LEIDRAAD_FETCH_ALLOW', 'intranet.example.org,,files.example.org'],
    ['LEIDRAAD_FETCH_ALLOW', '300.1.1.1'],
    ['TRUSTED_PROXIES', 'proxy.example.org'],
    ['TRUSTED_PROXIES', '10.0.0.2:443'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.2 10.0.0.3'],
    ['TRUSTED_PROXIES', '10.0.0.2,,10.0.0.3'],
    ['TRUSTED_PROXIES', '*'],
    ['LEIDRAAD_HSTS_SUBDOMAINS', 'includeSubDomains'],
    ['LEIDRAAD_BLOCKED_SECONDS', '5'],
    ['LEIDRAAD_BLOCKED_SECONDS', '9999'],
    ['LEIDRAAD_BLOCKED_SECONDS', '1m'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%j', (name, value) => {
    const lines = faults({ [name]: value })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`^${name} `))
    expect(lines[0]).not.toContain('\n')
  })

  test('all faults are told at once', () => {
    expect(faults({ PORT: 'x', LOG_LEVEL: 'x', MAIL_FROM: 'x' })).toHaveLength(3)
  })

  test('a password never shows', () => {
    const lines = faults({
      DATABASE_URL: 'mysql://me:s3cret@host/db',
      SMTP_URL: 'smpt://me:s3cret@host',
    })
    expect(lines).toHaveLength(2)
    expect(lines.join()).not.toContain('s3cret')
  })
})
