import { resolve } from 'node:path'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { aboutCommand } from './about.ts'
import { accessCommand } from './access.ts'
import { backupCommand, verifyBackup } from './backup.ts'
import { contentCommand } from './content.ts'
import { demoCommand } from './demo.ts'
import { doctorCommand, tell } from './doctor/index.ts'
import { sendTestMail } from './doctor/test-mail.ts'
import { forgetCommand } from './forget.ts'
import { importPeopleCommand } from './import-people.ts'
import { migrateCommand } from './migrate.ts'
import { restoreCommand } from './restore.ts'
import { start } from './start.ts'
import { verifyCommand } from './verify.ts'

interface Given {
  settings: Settings
  log: Log
  /** What stands after the command, without the options. */
  words: string[]
  options: Record<string, boolean | undefined>
  /** What stands after the options that take a word. */
  given: Record<string, string | undefined>
}

export interface Command {
  name: string
  /** What may stand after the name. */
  usage: string
  about: string
  /** How many words may follow the name. */
  words: [least: number, most: number]
  options?: string[]
  /** Options with a word after them. */
  gives?: string[]
  /** Answers the exit code (nothing is 0), or STAYS. */
  run: (given: Given) => Promise<unknown>
}

/** A command that goes on after it has begun. */
export const STAYS = 'stays'

/** Paths are meant from where the user stands; npm moves to the package first and remembers where that was. */
const path = (word = '') => (word === '-' ? word : resolve(process.env.INIT_CWD ?? '', word))

export const commands: Command[] = [
  {
    name: 'start',
    usage: '',
    about: 'Start Leidraad, with its own database unless DATABASE_URL names one.',
    words: [0, 0],
    run: async ({ settings }) => {
      await start(settings)
      return STAYS
    },
  },
  {
    name: 'doctor',
    usage: '[--mail EMAIL]',
    about:
      'Look at everything, and say what to do. --mail sends an email and says how far it came.',
    words: [0, 1],
    options: ['mail'],
    run: async ({ settings, log, words, options }) =>
      options.mail || words.length
        ? tell(await sendTestMail(settings, words[0] ?? ''))
        : doctorCommand(settings, log),
  },
  {
    name: 'migrate',
    usage: '',
    about: 'Bring the database up to date. Starting does this too.',
    words: [0, 0],
    run: ({ settings, log }) => migrateCommand(settings, log),
  },
  {
    name: 'demo',
    usage: '',
    about: 'Look around: a bakery, its people, a policy and signatures. Only where nothing is yet.',
    words: [0, 0],
    run: async ({ settings, log }) => {
      await demoCommand(settings, log)
      return STAYS
    },
  },
  {
    name: 'import people',
    usage: 'FILE [--dry-run] [--gone-leave] [--create-establishments]',
    about: 'Import people from a CSV file, all or nothing. --dry-run only says what would change.',
    words: [1, 1],
    options: ['dry-run', 'gone-leave', 'create-establishments'],
    run: ({ settings, log, words, options }) =>
      importPeopleCommand(settings, log, {
        file: path(words[0]),
        dryRun: options['dry-run'],
        goneLeave: options['gone-leave'],
        createEstablishments: options['create-establishments'],
      }),
  },
  {
    name: 'backup',
    usage: 'FILE [--passphrase-file FILE | --passphrase | --to AGE-RECIPIENT]',
    about: 'Write everything into one file (- for standard output), while people work.',
    words: [1, 1],
    options: ['passphrase'],
    gives: ['passphrase-file', 'to'],
    run: ({ settings, log, words, options, given }) =>
      backupCommand(settings, log, path(words[0]), { ...options, ...given }),
  },
  {
    name: 'restore',
    usage:
      'FILE [--replace] [--without-key] [--passphrase-file FILE | --passphrase | --identity-file FILE]',
    about: 'Put a backup back. --replace throws away what is there. Stop Leidraad first.',
    words: [1, 1],
    options: ['replace', 'without-key', 'passphrase'],
    gives: ['passphrase-file', 'identity-file'],
    run: ({ settings, log, words, options, given }) =>
      restoreCommand(settings, log, {
        file: path(words[0]),
        replace: options.replace ?? false,
        withoutKey: options['without-key'] ?? false,
        words: { ...options, ...given },
      }),
  },
  {
    name: 'verify',
    usage: '[FILE [--passphrase-file FILE | --passphrase | --identity-file FILE]]',
    about: 'Check what was published and signed against its hashes; or a backup file.',
    words: [0, 1],
    options: ['passphrase'],
    gives: ['passphrase-file', 'identity-file'],
    run: ({ settings, log, words, options, given }) =>
      words[0]
        ? verifyBackup(path(words[0]), { ...options, ...given })
        : verifyCommand(settings, log),
  },
  {
    name: 'about',
    usage: 'EMAIL|NUMBER',
    about: 'Say everything that is kept about one person, in their language (GDPR, article 15).',
    words: [1, 1],
    run: ({ settings, log, words }) => aboutCommand(settings, log, words[0] ?? ''),
  },
  {
    name: 'forget',
    usage: 'EMAIL|NUMBER [--sure]',
    about: 'Let go of what need not be kept about somebody who has left (GDPR, article 17).',
    words: [1, 1],
    options: ['sure'],
    run: ({ settings, log, words, options }) =>
      forgetCommand(settings, log, { called: words[0] ?? '', sure: options.sure ?? false }),
  },
  {
    name: 'access',
    usage: 'EMAIL|NUMBER [--owner]',
    about: 'A link for somebody who cannot come in any more. --owner makes them an owner too.',
    words: [1, 1],
    options: ['owner'],
    run: ({ settings, log, words, options }) =>
      accessCommand(settings, log, { called: words[0] ?? '', owner: options.owner ?? false }),
  },
  {
    name: 'content',
    usage: '[FOLDER]',
    about: 'Say what the library holds, and write it as a book per language, HTML and PDF.',
    words: [0, 1],
    run: ({ words }) => contentCommand(words[0] && path(words[0])),
  },
]
