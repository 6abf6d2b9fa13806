import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyFile, keyringOf, knownKeyring, openKeyring } from './keyring.ts'

const folder = () => join(mkdtempSync(join(tmpdir(), 'leidraad-key-')), 'data')
const one = keyringOf(Buffer.from('one secret'))
const other = keyringOf(Buffer.from('another secret'))

test('what was sealed opens with the same key, for the same purpose, at the same place, and nowhere else', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), fc.string(), (secret, purpose, place) => {
      const sealed = one.seal(purpose, secret, place)
      expect([...one.unseal(purpose, sealed, place)]).toEqual([...secret])
      expect(() => other.unseal(purpose, sealed, place)).toThrow()
      expect(() => one.unseal(`${purpose}.`, sealed, place)).toThrow()
      expect(() => one.unseal(purpose, sealed, `${place}.`)).toThrow()
    }),
  )
})

test('a byte that was changed, or left out, is noticed', () => {
  const sealed = one.seal('test', Buffer.from('a secret'), 'here')
  for (const at of sealed.keys()) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] as number) ^ 1
    expect(() => one.unseal('test', changed, 'here')).toThrow()
  }
  expect(() => one.unseal('test', sealed.subarray(0, 20), 'here')).toThrow()
})

test('a digest is another one with another key, purpose or text', () => {
  const digest = one.digest('evidence', 'text')
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(one.digest('evidence', 'text')).toBe(digest)
  expect(one.digest('address', 'text')).not.toBe(digest)
  expect(one.digest('evidence', 'texts')).not.toBe(digest)
  expect(other.digest('evidence', 'text')).not.toBe(digest)
  expect(other.id).not.toBe(one.id)
})

test('a key is made once, for this user only, and found again', () => {
  const settings = { dataFolder: folder() }
  expect(knownKeyring(settings)).toBeUndefined()
  const made = openKeyring(settings)
  expect(openKeyring(settings).id).toBe(made.id)
  expect(knownKeyring(settings)?.id).toBe(made.id)
  expect(statSync(keyFile(settings)).mode & 0o777).toBe(0o600)
})

test('a key of the environment needs no file and makes none', () => {
  const settings = { dataFolder: folder(), key: 'a'.repeat(43) }
  expect(openKeyring(settings).id).toBe(keyringOf(Buffer.from(settings.key)).id)
  expect(existsSync(settings.dataFolder)).toBe(false)
})

test('a file that may not be read is no reason to make another key', () => {
  const settings = { dataFolder: folder() }
  openKeyring(settings)
  const before = readFileSync(keyFile(settings), 'utf8')
  if (process.getuid?.() !== 0) {
    chmodSync(keyFile(settings), 0)
    expect(() => openKeyring(settings)).toThrow(/EACCES/)
    chmodSync(keyFile(settings), 0o600)
  }
  expect(readFileSync(keyFile(settings), 'utf8')).toBe(before)
  writeFileSync(keyFile(settings), '')
  expect(() => openKeyring(settings)).toThrow()
})
