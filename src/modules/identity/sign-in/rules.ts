import { HOUR, MINUTE } from '../../../platform/calendar.ts'
import { no } from '../../../platform/result.ts'
import type { Identification, Who } from '../../../platform/who.ts'
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

const person = (id: string) => ({ kind: 'person', id })

/** History holds no addresses, so one that is not known here has no name. */
export const codeAsked = (personId: string | null) => ({
  name: 'identity.code-asked' as const,
  thing: person(personId ?? 'unknown'),
  facts: {},
})

export const signedIn = (personId: string, by: Identification) => ({
  name: 'identity.signed-in' as const,
  thing: person(personId),
  facts: { by },
})

/** A wrong try is an event and not a refusal: it has to count. */
export const notRecognised = (
  personId: string | null,
  what: 'code' | 'password' | 'second-step',
) => ({
  name: 'identity.not-recognised' as const,
  thing: person(personId ?? 'unknown'),
  facts: { what },
})

interface FollowedLink {
  personId: string
  handed: boolean
  over: boolean
}

/**
 * Following a link. Whoever is signed in as this person already, at least as surely, stays so;
 * whoever is signed in as somebody else is asked first (`change`).
 */
export function followLink(link: FollowedLink, { who, change }: { who: Who; change: boolean }) {
  if (link.over) return no('linkOver')
  const by: Identification = link.handed ? 'handed-link' : 'mail-link'
  if (who.session && who.id !== link.personId && !change) return no('someoneElse')
  if (who.session && who.id === link.personId && asStrongAs(who.session.identifiedBy, by))
    return {
      name: 'identity.link-followed' as const,
      thing: person(link.personId),
      facts: { by },
    }
  return signedIn(link.personId, by)
}

/** So long after showing who one is, one may still choose a password by it. */
export const FRESH = HOUR
