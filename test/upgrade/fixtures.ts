import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Identification } from '../../src/platform/who.ts'

/** A personal link, and what it led to in the version that made it. */
export interface KnownLink {
  token: string
  /** The address that it was mailed to; on paper there is none. */
  to?: string
  /** In a mail, on paper, or read in the outbox by an owner. */
  how: 'mail' | 'paper' | 'outbox'
  /** Of the policy or of the page that it leads to; absent where it opens nothing. */
  title?: string
  state: 'open' | 'signed' | 'closed' | 'over'
}

interface Mail {
  kind: string
  to: string
}

/** What an earlier version left, told by itself: see test/upgrade/README.md. */
export interface Facts {
  /** The moment at which the data stop; tests run at that moment. */
  clock: string
  setupToken: string
  owner: { name: string; email: string; password: string; secret: string; codes: string[] }
  hr: { name: string; email: string; password: string }
  /** Browsers that are signed in. */
  sessions: { person: string; by: Identification; token: string }[]
  /** A browser that has asked for a code, while the mail with it waits. */
  attempt: { email: string; cookies: Record<string, string>; leadsTo: string }
  /** Somebody has just said yes to these people; the job for it waits in the queue. */
  waitingImport: { path: string; people: string[] }
  people: string[]
  left: string[]
  /** Came in with an import that was undone. */
  undone: string[]
  rounds: Record<string, { id: string; asked: number; signed: number }>
  links: KnownLink[]
  /** Mails that were sent, by the names under which they are sent once. */
  onceKeys: string[]
  failed: Mail[]
  /** What waits, as that version would have sent it at that moment. */
  waiting: (Mail & { subject: string })[]
  /** What that version sent on the mornings after. */
  ahead: (Mail & { day: string })[]
  events: string[]
  verify: string[]
  queue: { names: string[]; schedules: string[]; waiting: string[] }
}

/** Whether the history of that version vouches for nothing yet, so that an upgrade seals what it finds. */
export const isOlderThanDigests = ({ verify }: Facts) =>
  !verify.some((line) => line.endsWith('versions were held against the history.'))

export interface Fixture {
  commit: string
  backup: string
  /** SQL that makes the queue as it was. */
  queue: string
  facts: Facts
}

const here = dirname(fileURLToPath(import.meta.url))

/** Every folder here that holds the data of a version, by the commit that it is named after. */
export const fixtures: Fixture[] = readdirSync(here)
  .filter((name) => existsSync(join(here, name, 'facts.json')))
  .map((commit) => ({
    commit,
    backup: join(here, commit, 'backup'),
    queue: join(here, commit, 'queue.sql'),
    facts: JSON.parse(readFileSync(join(here, commit, 'facts.json'), 'utf8')),
  }))
