import { HOUR, MINUTE } from '../../../platform/calendar.ts'
import { no } from '../../../platform/result.ts'
import type { Identification, Who } from '../../../platform/who.ts'
import { linkFollowed, signedIn } from '../events.ts'
import { asStrongAs } from '../sessions/rules.ts'

/** A code, and the link beside it, from the moment that the mail was written. */
export const CODE_LASTS = 15 * MINUTE
/** A mail may be that late as well, so the browser waits for twice as long. */
export const ATTEMPT_LASTS = 30 * MINUTE
/** Tries of a code before a new one is needed. */
export const TRIES = 5

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
 * Following a link. Whoever is signed in as this person already, at least as surely, stays so;
 * whoever is signed in as somebody else is asked first (`change`).
 */
export function followLink(link: FollowedLink, { who, change }: { who: Who; change: boolean }) {
  if (link.over) return no('linkOver')
  const by = provenBy(link)
  if (who.session && who.id !== link.personId && !change) return no('someoneElse')
  const stays = who.id === link.personId && who.session
  if (stays && asStrongAs(stays.identifiedBy, by)) return linkFollowed(link.personId, { by })
  return signedIn(link.personId, { by })
}

/** So long after showing who one is, one may still choose a password by it. */
export const FRESH = HOUR
