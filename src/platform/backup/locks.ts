import { Readable } from 'node:stream'
import { BackupFault } from './fault.ts'
import type { Opener } from './opener.ts'

/** What closes a backup: a passphrase, or the public halves of age keys. */
export type Lock = { passphrase: string } | { recipients: string[] }

/** How a locked backup begins: it is an age file (age-encryption.org), which `age -d` opens as well. */
export const AGE = 'age-encryption.org/v1\n'
const BY_PASSPHRASE = '\n-> scrypt '

/** Locks what passes by; without a lock it passes as it is. */
export const locking = (lock: Lock | undefined) =>
  async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    if (!lock) {
      yield* source
      return
    }
    // Its keys and curves are for these commands alone: the application starts without them.
    const { Encrypter } = await import('age-encryption')
    const encrypter = new Encrypter()
    if ('passphrase' in lock) encrypter.setPassphrase(lock.passphrase)
    else for (const recipient of lock.recipients) addRecipient(encrypter, recipient)
    yield* await encrypter.encrypt(webStream(source))
  }

/** As the age library wants it: pulled, so that no more is in memory than is being worked on. */
const webStream = (source: AsyncIterable<Uint8Array>) =>
  Readable.toWeb(Readable.from(source)) as ReadableStream<Uint8Array>

function addRecipient(encrypter: { addRecipient: (key: string) => void }, key: string) {
  try {
    encrypter.addRecipient(key)
  } catch {
    throw new BackupFault(
      `“${key}” is not the public half of an age key. It begins with age1; age-keygen -y KEYFILE tells it.`,
    )
  }
}

/** Opens a locked file, of which `start` is the beginning. Throws a BackupFault where `opener` does not fit. */
export async function* opening(
  source: AsyncIterable<Buffer>,
  { file, start, opener }: { file: string; start: Buffer; opener: Opener | undefined },
): AsyncGenerator<Buffer> {
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  const byPassphrase = start.includes(BY_PASSPHRASE)
  const { passphrase, identities = [] } = opener ?? {}
  if (byPassphrase ? passphrase === undefined : !identities.length)
    throw new BackupFault(`${file} is locked. ${byPassphrase ? BY_WORDS : BY_KEY}`)
  try {
    if (byPassphrase) decrypter.addPassphrase(passphrase ?? '')
    else for (const identity of identities) decrypter.addIdentity(identity)
  } catch {
    throw new BackupFault('This is no age key: it begins with AGE-SECRET-KEY-1.')
  }
  for await (const piece of opened(decrypter.decrypt(webStream(source)), file))
    yield Buffer.from(piece)
}

const BY_WORDS =
  'Say where its passphrase stands (--passphrase-file FILE), or type it (--passphrase).'
const BY_KEY = 'Say where the age key that opens it stands: --identity-file FILE'

/** A key that does not fit is told apart from a file that is damaged: the first is found before anything else. */
async function* opened(
  decrypting: Promise<AsyncIterable<Uint8Array>>,
  file: string,
): AsyncGenerator<Uint8Array> {
  const pieces = await decrypting.catch((error: Error) => {
    throw /no identity matched/i.test(error.message)
      ? new BackupFault(`This passphrase or key does not open ${file}. Nothing was changed.`)
      : damaged(file)
  })
  try {
    yield* pieces
  } catch {
    throw damaged(file)
  }
}

const damaged = (file: string) =>
  new BackupFault(
    `${file} is cut off, or was changed since it was locked. Take another backup file.`,
  )
