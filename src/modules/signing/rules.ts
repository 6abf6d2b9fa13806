import { DAY, type Day, dayOf, later } from '../../platform/calendar.ts'
import { isNameOf } from '../../platform/letters/index.ts'
import type { Language } from '../../platform/locale.ts'
import { no } from '../../platform/result.ts'
import { has, type Identification, identifications, type Who } from '../../platform/who.ts'
import type { DocumentName } from '../policies/index.ts'
import { signed } from './events.ts'

export interface Request {
  id: string
  state: 'open' | 'done' | 'closed'
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
  /** Why nobody asks it any more, where it is closed. */
  closedFor: string | null
}

export const may = {
  openRound: (who: Who) => has(who, 'owner', 'hr'),
  seeRounds: (who: Who) => has(who, 'owner', 'hr', 'auditor'),
  sign: (who: Who, request: Request) => who.id === request.personId,
}

export interface Signing {
  typedName: string
  /** The SHA-256 of the text that was on the page; a page of last week may show an older one. */
  seenSha256: string
}

export type Signed = ReturnType<typeof signed>

/** Signing: once, by the person, of the text that is in force and that was on the page. Late is welcome. */
export function sign(request: Request, signing: Signing, { who, now }: { who: Who; now: Date }) {
  if (request.state === 'done') return no('alreadySigned')
  if (request.closedFor === 'superseded') return no('newerVersion')
  if (request.closedFor === 'stopped') return no('roundClosed')
  if (request.state === 'closed') return no('notNeeded')
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
