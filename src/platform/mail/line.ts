import type { MailKind } from './letter.ts'

/** Two lines at one counter: what somebody waits for, and what goes in turn. */
export interface Line {
  waitedFor: boolean
  /** Mails that are written at once: few, where the next one may be more urgent. */
  count: number
}

export const WAITED_FOR: Line = { waitedFor: true, count: 10 }
export const IN_TURN: Line = { waitedFor: false, count: 200 }

/** The names of what somebody waits for, the most urgent first: a code is of no use in a quarter of an hour. */
export const waitedForOf = (kinds: readonly MailKind[]) =>
  kinds
    .filter((kind) => kind.waitedFor)
    .toSorted((a, b) => (a.goodForMs ?? Infinity) - (b.goodForMs ?? Infinity))
    .map((kind) => kind.name)

/** Whether a mail comes too late to be of use. */
export const isTooLate = (kind: MailKind | undefined, askedAt: Date, now: Date) =>
  kind?.goodForMs !== undefined && now.getTime() - askedAt.getTime() >= kind.goodForMs
