import type { WriteTx } from '../db/connect.ts'
import type { InEveryLanguage, Language } from '../locale.ts'
import type { Services } from '../services.ts'

/** A mail as it goes out. The text part says the same as the HTML part. */
export interface Letter {
  subject: string
  text: string
  html: string
  attachments?: { filename: string; content: Uint8Array; contentType: string }[]
}

/** A row of the outbox; its address is its own, where the receiver is not a person in the directory. */
export interface QueuedMail {
  id: string
  kind: string
  personId: string | null
  address: string | null
  language: Language
  thingId: string | null
}

/** A row of the outbox with its receiver; without an address nobody receives it. */
export interface DueMail extends QueuedMail {
  name: string
  address: string
}

/** A kind of mail. Its name stands in the outbox for good; its words say there what it is. */
export interface MailKind {
  name: string
  words: InEveryLanguage
  /** Somebody waits for it, or must hear of it at once: it never stands behind a round. */
  waitedFor?: boolean
  /** How long after it was asked for it is of use, in ms; later it is dropped. What lasts shortest goes first. */
  goodForMs?: number
}

export const mailKind = (
  name: string,
  words: InEveryLanguage,
  urgency: Pick<MailKind, 'waitedFor' | 'goodForMs'> = {},
): MailKind => ({ name, words, ...urgency })

/**
 * How one kind of mail is written, for a whole batch at a time so that its reads and links cost one query each.
 * A mail that is left out of the answer is no longer needed (signed meanwhile, expired) and is dropped.
 * `handed`: an owner is reading it in the outbox, so its link does not prove that the mailbox is the person's.
 */
export interface MailWriter {
  kind: MailKind
  write: (
    mails: DueMail[],
    given: { tx: WriteTx; services: Services; handed: boolean },
  ) => Promise<Map<string, Letter>>
  /** Those whose turn came at an hour at which nobody should get them, and until when they wait. */
  held?: (mails: DueMail[], services: Services) => Promise<Map<string, Date>>
}
