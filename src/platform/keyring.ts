import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { sha256Hex } from './secrets.ts'
import type { Settings } from './settings.ts'

/**
 * What the installation knows and its database does not: whoever holds a copy of the database, or may write in it,
 * can neither open what was sealed nor make a digest that fits.
 */
export interface Keyring {
  /** Tells one key from another without telling the key: 16 hexadecimal signs. */
  id: string
  /** HMAC-SHA-256 (RFC 2104) under a key of its own for each purpose, in hexadecimal. */
  digest: (purpose: string, text: string) => string
  /** AES-256-GCM under a key of its own for each purpose; `boundTo` is where it belongs, and elsewhere it does not open. */
  seal: (purpose: string, secret: Uint8Array, boundTo: string) => Buffer
  /** Throws where it was sealed with another key, for something else, or changed since. */
  unseal: (purpose: string, sealed: Uint8Array, boundTo: string) => Buffer
}

const IV = 12
const TAG = 16

/** The keys that come from one secret, each derived for its purpose (HKDF, RFC 5869). */
export function keyringOf(secret: Uint8Array): Keyring {
  const derived = new Map<string, Buffer>()
  const keyFor = (purpose: string) => {
    const known = derived.get(purpose)
    if (known) return known
    const made = Buffer.from(hkdfSync('sha256', secret, 'leidraad', purpose, 32))
    derived.set(purpose, made)
    return made
  }
  return {
    id: sha256Hex(keyFor('id')).slice(0, 16),
    digest: (purpose, text) => createHmac('sha256', keyFor(purpose)).update(text).digest('hex'),
    seal(purpose, plain, boundTo) {
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), iv)
      cipher.setAAD(Buffer.from(boundTo))
      const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed])
    },
    unseal(purpose, sealed, boundTo) {
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), sealed.subarray(0, IV), {
        authTagLength: TAG,
      })
      decipher.setAAD(Buffer.from(boundTo))
      decipher.setAuthTag(sealed.subarray(IV, IV + TAG))
      return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()])
    },
  }
}

/** A key that cannot be used. The message is one line that says what is wrong and what to do. */
export class KeyFault extends Error {
  override name = 'KeyFault'
}

type Where = Pick<Settings, 'dataFolder' | 'key'>

/** What is left to do where nobody has the key any more. */
export const LOST_FOR_GOOD =
  'Is it lost for good: make a backup, and restore it with --replace --without-key; second steps of signing in then end.'

export const keyFile = ({ dataFolder }: Where) => join(dataFolder, 'key')

/** Where the key stands, in words. */
export const keyPlace = (settings: Where) => (settings.key ? 'LEIDRAAD_KEY' : keyFile(settings))

/** The keyring of LEIDRAAD_KEY, or of the file `key` in the data folder; undefined where there is neither. */
export function knownKeyring(settings: Where): Keyring | undefined {
  const secret = settings.key ?? written(keyFile(settings))
  return secret === undefined ? undefined : keyringOf(Buffer.from(secret))
}

/** The same, where one cannot do without. */
export function keyringAt(settings: Where): Keyring {
  const known = knownKeyring(settings)
  if (!known)
    throw new KeyFault(
      `There is no key in ${keyFile(settings)} yet, nor in LEIDRAAD_KEY. Run: leidraad migrate`,
    )
  return known
}

/** The same, made where there is none. Two that make one at once end with the same. */
export function openKeyring(settings: Where): Keyring {
  return knownKeyring(settings) ?? makeKeyring(settings)
}

function makeKeyring(settings: Where) {
  const file = keyFile(settings)
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  try {
    mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 })
    const handle = openSync(draft, 'wx', 0o600)
    writeSync(handle, `${randomBytes(32).toString('base64url')}\n`)
    fsyncSync(handle)
    closeSync(handle)
    linkSync(draft, file)
    syncFolder(settings.dataFolder)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST')
      throw new KeyFault(`The key cannot be kept in ${file} (${message}). Make room for it there.`)
  } finally {
    rmSync(draft, { force: true })
  }
  return keyringAt(settings)
}

/** What is sealed after this must not outlive the name of its key. */
function syncFolder(folder: string) {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** As long as LEIDRAAD_KEY has to be: less is what is left of a key. */
const WHOLE = /^\S{43,}$/

function written(file: string) {
  let text: string
  try {
    text = readFileSync(file, 'utf8').trim()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new KeyFault(
      `The key in ${file} cannot be read (${message}). Let the user that runs Leidraad read it and nobody else, or put back the file as it was.`,
    )
  }
  if (!WHOLE.test(text))
    throw new KeyFault(
      `The key in ${file} is ${text ? 'damaged' : 'empty'}. Put back the file as it was: nothing else opens what it sealed. ${LOST_FOR_GOOD} Take the file away first.`,
    )
  return text
}
