import {
  addDays,
  DAY,
  type Day,
  dayOf,
  daysBetween,
  isWeekday,
  later,
} from '../../platform/calendar.ts'
import { isNameOf } from '../../platform/letters/index.ts'
import type { Language } from '../../platform/locale.ts'
import { no } from '../../platform/result.ts'
import {
  has,
  type Identification,
  identifications,
  type Role,
  type Who,
} from '../../platform/who.ts'
import type { DocumentName } from '../policies/index.ts'
import { linkHanded, roundClosed, roundOpened, signed } from './events.ts'

/** Whom a round is for. */
export type Audience =
  | { kind: 'all' }
  | { kind: 'establishment'; ids: string[] }
  | { kind: 'department'; names: string[] }
  | { kind: 'role'; roles: Role[] }
  | { kind: 'people'; ids: string[] }

export interface Request {
  id: string
  state: 'open' | 'signed' | 'closed'
  roundId: string
  personId: string
  personName: string
  personNumber: string | null
  hasMailbox: boolean
  /** When their mail address was changed for the last time. */
  addressChangedAt: Date | null
  dueOn: Day
  publicationId: string
  document: DocumentName
  number: number
  /** The text in the language that the person chose, as it was frozen. */
  text: { language: Language; htmlSha256: string; pdfSha256: string } | undefined
  superseded: boolean
}

export const may = {
  openRound: (who: Who) => has(who, 'owner', 'hr'),
  seeRounds: (who: Who) => has(who, 'owner', 'hr', 'auditor'),
  sign: (who: Who, request: Request) => who.id === request.personId,
}

/** A round may be ended at any time; what was signed stays signed. */
export const closeRound = (round: { id: string; closedAt: Date | null }) =>
  round.closedAt ? no('roundClosed') : roundClosed(round.id, {})

/** How long a personal link works: late is welcome. */
export const LINK_LASTS = 60 * DAY

/** Who has no mailbox gets a link by hand; who has one gets it there, where only they can read it. */
export const handLink = (request: Request) =>
  request.hasMailbox || request.state !== 'open' || request.superseded
    ? no('noHanding')
    : linkHanded(request.id, { personId: request.personId })

export interface NewRound {
  id: string
  dueOn: Day
  audience: Audience
}

/** A round is opened on what is in force now, and leaves people some time. */
export function openRound(
  publication: { id: string; superseded: boolean },
  round: NewRound,
  { now }: { now: Date },
) {
  if (publication.superseded) return no('roundSuperseded')
  if (round.dueOn < dayOf(now)) return no('dueOnPassed')

  return roundOpened(round.id, {
    publicationId: publication.id,
    audience: round.audience.kind,
    dueOn: round.dueOn,
  })
}

export interface Signing {
  typedName: string
  /** The SHA-256 of the text that was on the page; a page of last week may show an older one. */
  seenSha256: string
}

export type Signed = ReturnType<typeof signed>

/** Signing: once, by the person, of the text that is in force and that was on the page. Late is welcome. */
export function sign(request: Request, signing: Signing, { who, now }: { who: Who; now: Date }) {
  if (request.state === 'signed') return no('alreadySigned')
  if (request.superseded) return no('newerVersion')
  if (request.state === 'closed') return no('roundClosed')
  if (!request.text || request.text.htmlSha256 !== signing.seenSha256) return no('otherText')
  if (!isNameOf(signing.typedName, request.personName))
    return no('nameDiffers', { name: request.personName })
  if (!who.session) return no('notIdentified')

  const { identifiedBy, identifiedAt, identifiedTo, handed } = who.session
  return signed(request.id, {
    roundId: request.roundId,
    publicationId: request.publicationId,
    ...request.text,
    identifiedBy: handed ? weaker(identifiedBy, 'handed-code') : identifiedBy,
    identifiedAt,
    ...(identifiedTo && { identifiedTo }),
    signedAt: now,
    late: dayOf(now) > request.dueOn,
    ...movedShortlyBefore(request, now),
  })
}

/** Whoever may change an address could have a code sent to themselves; so a signature soon after says that it was changed. */
export const ADDRESS_IS_NEW = 14 * DAY

const movedShortlyBefore = ({ addressChangedAt }: Request, now: Date) =>
  addressChangedAt && addressChangedAt > later(now, -ADDRESS_IS_NEW) ? { addressChangedAt } : {}

/** A chain is as strong as its weakest link. */
const weaker = (a: Identification, b: Identification) =>
  identifications[Math.min(identifications.indexOf(a), identifications.indexOf(b))] ?? a

/** Days before the due date on which we remind; after it once a week. */
const BEFORE_DUE = [14, 7, 1, 0]
const MOST_REMINDERS = 10

/**
 * The reminder that is due today, or none: only on weekdays, so one that falls in a weekend comes on Monday.
 * The name is the same however often it is asked, so that it is sent once.
 */
export function reminderDue(
  request: { dueOn: Day; openedOn: Day },
  today: Day,
): string | undefined {
  if (!isWeekday(today)) return undefined
  const days = [today, ...weekendBefore(today)].map((day) => daysBetween(day, request.dueOn))
  const before = BEFORE_DUE.find((ahead) => days.includes(ahead))
  if (before !== undefined)
    return addDays(request.dueOn, -before) > request.openedOn ? `before-${before}` : undefined

  const overdue = days.filter((left) => left < 0 && left % 7 === 0).map((left) => -left / 7)
  const week = overdue.find((weeks) => weeks <= MOST_REMINDERS - BEFORE_DUE.length)
  return week === undefined ? undefined : `after-${week}`
}

/** On a Monday: the Sunday and the Saturday before it. */
const weekendBefore = (today: Day) =>
  isWeekday(addDays(today, -1)) ? [] : [addDays(today, -1), addDays(today, -2)]
