import type { WriteTx } from '../db/connect.ts'
import type { InEveryLanguage, Language } from '../locale.ts'
import type { Services } from '../services.ts'

/** A plain, short mail with one button. */
export interface LetterParts {
  language: Language
  organisation: string
  /** The organisation's colour, dark enough for white text. */
  accent: string
  /** Its logo as PNG, for the head; without one stands its first letter, and nothing before it has a name. */
  mark: Uint8Array | undefined
  /** The person from whom it comes: whoever answers, answers them. */
  from: { name: string; email: string } | undefined
  subject: string
  greeting: string
  paragraphs: string[]
  /** Things that wait, one below the other, each with what is known of it; the first is the most pressing. */
  items?: { title: string; facts: string; href: string; pressing?: boolean }[]
  button?: { label: string; href: string }
  /** Six digits to type over, where the reader sits at another device. */
  code?: string
  /** Under the button, smaller: why you get this, what to do if it is not for you. */
  footnotes: string[]
  /** Last of all: how to find out, without a press on anything in it, that the mail is no trick. */
  check: string | undefined
}

/** A mail as it goes out. The text part says the same as the HTML part. */
export interface Letter {
  subject: string
  text: string
  html: string
  /** What both were made of, for whoever shows the mail on a page. */
  parts: LetterParts
  replyTo?: { name: string; address: string } | undefined
  /** With a `cid`, a picture that the HTML part shows. */
  attachments?: { filename: string; content: Uint8Array; contentType: string; cid?: string }[]
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
