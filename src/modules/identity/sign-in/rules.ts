import { DAY, HOUR, later, MINUTE } from '../../../platform/calendar.ts'
import { no } from '../../../platform/result.ts'
import type { Identification, Who } from '../../../platform/who.ts'
import { linkFollowed, signedIn } from '../events.ts'
import { asStrongAs, showsPassword } from '../sessions/rules.ts'

/** A code, and the link beside it, from the moment that the mail was written. */
export const CODE_LASTS = 15 * MINUTE
/** A mail may be that late as well, so the browser waits for twice as long, from when the mail is due. */
export const ATTEMPT_LASTS = 30 * MINUTE
/** Tries of a code before a new one is needed. */
export const TRIES = 5

/** How long after one mail the next one for the same account leaves: the first in a row, the second, and so on. */
export const LETTER_WAITS = [1, 2, 4, 8, 15].map((minutes) => minutes * MINUTE)
/** What is due later than this was written down by a clock that was ahead. */
const LONGEST_WAIT = Math.max(...LETTER_WAITS)
/** After so long without one the row begins anew. */
export const ROW_ENDS = DAY
/** So many mails in a row have a code of six digits; who asks for more may be guessing, and gets longer ones. */
const SHORT_CODES = 5

/** The mail with a code that is next for an account. */
export interface Letter {
  id: string
  dueAt: Date
  /** The how many-th in a row. */
  turn: number
}

/**
 * The mail that somebody who asks for a code now will get. Nobody is refused one: whoever asks before it leaves waits
 * for the same one, so that a stranger who asks and asks fills no mailbox, and keeps nobody from their code for more
 * than a quarter of an hour.
 * @param id for a new one
 */
export function nextLetter(last: Letter | undefined, id: string, now: Date): Letter {
  if (!last || later(last.dueAt, ROW_ENDS) <= now) return { id, dueAt: now, turn: 1 }
  if (last.dueAt > later(now, LONGEST_WAIT)) return { id, dueAt: now, turn: last.turn + 1 }
  if (last.dueAt > now) return last
  const wait = LETTER_WAITS[Math.min(last.turn, LETTER_WAITS.length) - 1] ?? 0
  const dueAt = later(last.dueAt, wait)
  return { id, dueAt: dueAt > now ? dueAt : now, turn: last.turn + 1 }
}

export const hasLongCode = ({ turn }: Letter) => turn > SHORT_CODES

/** How long a mail still has to wait, from when its attempt ends; 0 where it is under way. */
export const minutesToMail = (attemptEnds: Date, now: Date) =>
  Math.max(0, Math.ceil((later(attemptEnds, -ATTEMPT_LASTS).getTime() - now.getTime()) / MINUTE))

/** Where somebody goes after signing in: a path of our own, else the start. */
export function ownPath(to: string | undefined): string {
  if (!to || to.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(to) || to.includes('\\'))
    return '/'
  return to
}

interface FollowedLink {
  personId: string
  purpose?: 'sign-in' | 'invitation' | 'access'
  handed: boolean
  over: boolean
}

/** What a link proves of whoever follows it; a way back is worth as much as a code that somebody handed over. */
export const provenBy = ({
  purpose,
  handed,
}: Pick<FollowedLink, 'purpose' | 'handed'>): Identification =>
  purpose === 'access' ? 'handed-code' : handed ? 'handed-link' : 'mail-link'

/**
 * Whether what somebody showed when they came in is worth as much as following this. A way back is followed to show it
 * anew, because a password is chosen only just after it: nothing but a password is worth as much.
 */
export const isWorth = (
  identifiedBy: Identification,
  link: Pick<FollowedLink, 'purpose' | 'handed'>,
) =>
  link.purpose === 'access' ? showsPassword(identifiedBy) : asStrongAs(identifiedBy, provenBy(link))

/**
 * Following a link. Whoever is signed in as this person already, at least as surely, stays so;
 * whoever is signed in as somebody else is asked first (`change`).
 */
export function followLink(link: FollowedLink, { who, change }: { who: Who; change: boolean }) {
  if (link.over) return no('linkOver')
  const by = provenBy(link)
  if (who.session && who.id !== link.personId && !change) return no('someoneElse')
  const stays = who.id === link.personId && who.session
  if (stays && isWorth(stays.identifiedBy, link)) return linkFollowed(link.personId, { by })
  return signedIn(link.personId, { by })
}

/** So long after showing who one is, one may still choose a password by it. */
export const FRESH = HOUR
