import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { Action, Outcome } from './action.ts'
import type { Apart } from './apart/index.ts'
import type { Db, ReadDb } from './db/connect.ts'
import type { Event, EventKind, Expected, Foretold } from './event.ts'
import type { Keyring } from './keyring.ts'
import type { Language } from './locale.ts'
import type { Log } from './log.ts'
import type { MailWriter } from './mail/letter.ts'
import type { Mailboxes } from './mail/receivers.ts'
import type { Pdf } from './pdf/index.ts'
import type { Settings } from './settings.ts'
import type { TaskKind } from './task-kind.ts'
import type { Request } from './web/env.ts'
import type { Typed } from './web/forms.ts'
import type { Who } from './who.ts'

/** What a page says about itself to the frame around it. */
export interface PageFrame {
  /** For everyone, or for those who run it. */
  face: 'portal' | 'workbench'
  title: string
  /** What is wrong with what was typed: the page answers 422 unless it says otherwise. */
  errors?: Record<string, string>
  status?: 200 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503
  back?: { href: string; label: string }
  flash?: { kind: 'good' | 'info' | 'wait' | 'bad'; text: string }
  /** Wide pages use the whole width of the workbench, such as the interview with its draft. */
  wide?: boolean
  /** Beside the page instead of the menu, such as the draft that grows; the page is about one thing then. */
  aside?: Child
  /** A long text that never changes, such as a published policy: it is put in where the page says FROZEN_HERE. */
  frozen?: string
}

/** Everything a route, a job or a command works with. */
export interface Services {
  settings: Settings
  read: ReadDb
  /** For upkeep only (see action.ts): sessions, limits, the outbox. */
  db: Db
  now: () => Date
  log: Log
  /** Seals what the database keeps, and vouches for what it says. */
  keyring: Keyring
  pdf: Pdf
  /** Where files of others are read. */
  apart: Apart
  /** Everything that can be written to people. */
  mails: readonly MailWriter[]
  /** Everything that may be asked of people. */
  kinds: readonly TaskKind[]
  /** Where the mail of people goes. */
  mailboxes: Mailboxes
  /** The one write path. */
  perform: <
    Input extends z.ZodType,
    Thing,
    Happened extends Event,
    Saved,
    Word extends string,
    Fault extends string,
  >(
    action: Action<Input, Thing, Happened, Saved, Word, Fault>,
    who: Who,
    input: unknown,
  ) => Promise<Outcome<Happened, Saved, Word, Fault>>
  /** What every module says will follow from an event, in the order of the house. */
  foretold: <Name extends string, Facts>(
    kind: EventKind<Name, Facts>,
    about: Expected<Facts>,
    language: Language,
  ) => Promise<Foretold[]>
  /**
   * Asks whoever sent a form to show once more that it is them: what they typed once they have, and until then the
   * page that asks, which holds what they typed.
   */
  prove: (c: Request, typed: Typed) => Promise<Typed | Response>
  /** Whose house it is, and whom people ask; at hand, because many pages say so. Nobody's while it is not claimed. */
  organisation: () => Promise<{
    name: string
    contact: { name: string; email: string; phone: string }
  }>
  /** The page in its frame, as a response. */
  show: (c: Request, frame: PageFrame, content: Child) => Response | Promise<Response>
}
