import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { lockFrom, openerFrom } from '../../src/app/commands/locks.ts'
import { backupToFile, type Opener, readBackup, restore } from '../../src/platform/backup/index.ts'
import { cloneDatabase, useWorld } from '../world.ts'

const world = useWorld()
const now = new Date('2026-11-20T12:00:00Z')
const passphrase = 'zeven natte handdoeken'
let folder: string
let identity: string
const file = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leidraad-locked-'))
  await world.given.organisation()
  await world.given.person('Fatima Aziz')
  await backupToFile(world.url, file('open'), { now })
  await backupToFile(world.url, file('passphrase'), { now, lock: { passphrase } })
  identity = await generateX25519Identity()
  const recipients = [
    await identityToRecipient(await generateX25519Identity()),
    await identityToRecipient(identity),
  ]
  await backupToFile(world.url, file('key'), { now, lock: { recipients } })
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: Error) => (error.name === 'BackupFault' ? error.message : `${error.stack}`),
  )
const openers = (): Record<string, Opener> => ({
  open: {},
  passphrase: { passphrase },
  key: { identities: [identity] },
})

test.each(['open', 'passphrase', 'key'])('a backup is read and put back: %s', async (name) => {
  const opener = openers()[name]
  const { parts } = await readBackup(file(name), { opener })
  expect(parts.find(({ table }) => table === 'people')?.rows).toBe(1)
  await restore(await cloneDatabase(inject('serverUrl'), 'template0'), file(name), {
    replace: false,
    opener,
  })
})

test.each(['', '\n', '\r\n'])(
  'a passphrase in a file is what somebody would type, whatever editor wrote it (%j)',
  async (end) => {
    for (const mark of ['', '\ufeff']) {
      await writeFile(file('words'), `${mark}${passphrase}${end}`)
      const words = { 'passphrase-file': file('words') }
      expect(await lockFrom(words)).toEqual({ passphrase })
      expect(await openerFrom(words)).toEqual({ passphrase })
    }
  },
)

test('a file with nothing but the mark of an editor holds no passphrase and no key', async () => {
  await writeFile(file('words'), '\ufeff\r\n')
  expect(await faultOf(lockFrom({ 'passphrase-file': file('words') }))).toMatch(
    /There is no passphrase/,
  )
  expect(await faultOf(openerFrom({ 'identity-file': file('words') }))).toMatch(
    /There is no age key/,
  )
})

test('an age key is found below what its file says of it, and several receivers with spaces between them', async () => {
  await writeFile(
    file('words'),
    `\ufeff# created: 2026-11-20T12:00:00Z\r\n# public key: age1x\r\n${identity}\r\n`,
  )
  expect(await openerFrom({ 'identity-file': file('words') })).toEqual({ identities: [identity] })
  expect(await lockFrom({ to: 'age1a, age1b' })).toEqual({ recipients: ['age1a', 'age1b'] })
})

test('a locked one shows nothing, and the age tool opens it', async () => {
  const bytes = await readFile(file('passphrase'))
  expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /)
  expect(bytes.toString('latin1')).not.toContain('Fatima')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  expect(gunzipSync(await decrypter.decrypt(bytes)).toString()).toContain('Fatima Aziz')
})

test.each<[string, () => Opener | undefined, string]>([
  ['passphrase', () => undefined, '--passphrase-file'],
  ['passphrase', () => ({ identities: [identity] }), '--passphrase-file'],
  ['passphrase', () => ({ passphrase: 'acht natte handdoeken' }), 'does not open'],
  ['key', () => ({ passphrase }), '--identity-file'],
  ['key', () => ({ identities: ['AGE-SECRET-KEY-1X'] }), 'no age key'],
])('what does not open a lock is told in words: %s %#', async (name, opener, words) => {
  expect(await faultOf(readBackup(file(name), { opener: opener() }))).toContain(words)
})

test('another age key does not open it', async () => {
  const opener = { identities: [await generateX25519Identity()] }
  expect(await faultOf(readBackup(file('key'), { opener }))).toContain('does not open')
})

test('what is no recipient leaves nothing behind', async () => {
  const lock = { recipients: ['age1nobody'] }
  expect(await faultOf(backupToFile(world.url, file('none'), { now, lock }))).toContain(
    'not the public half',
  )
  expect(await faultOf(readFile(file('none')))).toContain('ENOENT')
})

describe('a locked file that is not whole is told, wherever it is cut or changed', () => {
  const places = [0.02, 0.3, 0.6, 0.9, 0.999]
  test.each(places)('cut at %f', async (place) => {
    const bytes = await readFile(file('key'))
    await writeFile(file('cut'), bytes.subarray(0, Math.floor(bytes.length * place)))
    expect(await faultOf(readBackup(file('cut'), { opener: openers().key }))).toMatch(
      /cut off|not a backup/,
    )
  })
  test.each(places)('a bit of it at %f', async (place) => {
    const bytes = await readFile(file('key'))
    const at = Math.floor(bytes.length * place)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await writeFile(file('bit'), bytes)
    expect(await faultOf(readBackup(file('bit'), { opener: openers().key }))).toMatch(
      /cut off|not a backup|does not open/,
    )
  })
})

describe('whatever is named as a backup, one line says what it is', () => {
  const lines = async () => gunzipSync(await readFile(file('open')))
  test.each<[string, () => Promise<Buffer>]>([
    ['unpacked by a browser or a system', lines],
    ['packed once more', async () => gzipSync(await readFile(file('open')))],
  ])('it is read when it is %s', async (_, make) => {
    await writeFile(file('made'), await make())
    expect((await readBackup(file('made'))).parts.length).toBeGreaterThan(20)
  })

  test.each<[string, () => Promise<Buffer>, string]>([
    ['nothing', async () => Buffer.alloc(0), 'cut off'],
    ['a half of what was unpacked', async () => (await lines()).subarray(0, -200), 'cut off'],
    [
      'what was unpacked and changed',
      async () =>
        Buffer.from((await lines()).toString('latin1').replace('Fatima', 'Samira'), 'latin1'),
      'was changed',
    ],
    ['a ZIP', async () => Buffer.from('PK\x03\x04 and more'), 'a ZIP file'],
    ['a PDF', async () => Buffer.from('%PDF-1.7 and more'), 'a PDF'],
    [
      'a TAR',
      async () => Buffer.concat([Buffer.alloc(257, 97), Buffer.from('ustar'), Buffer.alloc(300)]),
      'a TAR file',
    ],
    [
      'a packed TAR',
      async () => gzipSync(Buffer.concat([Buffer.alloc(257, 97), Buffer.from('ustar')])),
      'a TAR file',
    ],
    ['a dump', async () => Buffer.from('PGDMP\x01'), 'pg_dump'],
    [
      'lines of something else',
      async () => Buffer.from('{"leidraad":"else"}\n'),
      'not a backup of Leidraad',
    ],
    ['a long line', async () => Buffer.alloc(9 << 20, 97), 'not a backup of Leidraad'],
    [
      'packed garbage',
      async () => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(99, 7)]),
      'damaged',
    ],
    [
      'gzip in gzip in gzip',
      async () => gzipSync(gzipSync(await readFile(file('open')))),
      'not a backup of Leidraad',
    ],
  ])('%s', async (_, make, words) => {
    await writeFile(file('made'), await make())
    expect(await faultOf(readBackup(file('made')))).toContain(words)
    expect(await faultOf(readBackup(file('made')))).not.toContain('\n')
  })

  test.each([
    ['/dev/null', 'cut off'],
    ['/no/such/file', 'There is no'],
    [tmpdir(), 'is a folder'],
  ])('%s', async (name, words) => {
    expect(await faultOf(readBackup(name))).toContain(words)
  })
})
