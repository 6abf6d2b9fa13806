import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { BackupFault, type Lock, type Opener } from '../../platform/backup/index.ts'

/** What may be said of it. A passphrase itself never is: a list of processes shows it to everybody. */
export interface LockWords {
  passphrase?: boolean
  'passphrase-file'?: string
  'identity-file'?: string
  to?: string
}

/** What closes a backup; nothing where none was asked. */
export async function lockFrom(words: LockWords): Promise<Lock | undefined> {
  if (words.to) return { recipients: words.to.split(',').map((key) => key.trim()) }
  const passphrase = await passphraseFrom(words, { twice: true })
  return passphrase === undefined ? undefined : { passphrase }
}

/** What opens a backup that is locked. */
export async function openerFrom(words: LockWords): Promise<Opener> {
  const file = words['identity-file']
  if (!file) return { passphrase: await passphraseFrom(words, { twice: false }) }
  const lines = (await textOf(file)).split('\n').map((line) => line.trim())
  const identities = lines.filter((line) => line && !line.startsWith('#'))
  if (!identities.length) throw new BackupFault(`There is no age key in ${file}.`)
  return { identities }
}

async function passphraseFrom(words: LockWords, { twice }: { twice: boolean }) {
  const file = words['passphrase-file']
  if (file) {
    const text = (await textOf(file)).replace(/\r?\n$/, '')
    if (!text) throw new BackupFault(`There is no passphrase in ${file}.`)
    return text
  }
  if (!words.passphrase) return undefined
  if (!process.stdin.isTTY)
    throw new BackupFault(
      'Nobody is there to type the passphrase. Say in which file it stands: --passphrase-file FILE',
    )
  const typed = await asked('Passphrase: ')
  if (!typed) throw new BackupFault('No passphrase was typed.')
  if (twice && typed !== (await asked('The same again: ')))
    throw new BackupFault('The two are not the same. Nothing was done.')
  return typed
}

async function textOf(file: string) {
  const path = resolve(process.env.INIT_CWD ?? '', file)
  try {
    // Some editors begin a file with a mark that nobody types.
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    throw new BackupFault(`${path} cannot be read (${(error as Error).message}).`)
  }
}

/** What somebody types at the window, without showing it. */
function asked(question: string): Promise<string> {
  process.stderr.write(question)
  const unseen = new Writable({ write: (_, __, done) => done() })
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true })
  return new Promise((resolve) => {
    lines.once('line', (line) => resolve(line))
    lines.once('close', () => resolve(''))
    lines.once('SIGINT', () => lines.close())
  }).finally(() => {
    lines.close()
    process.stderr.write('\n')
  }) as Promise<string>
}
