import { DAY, HOUR, later, MINUTE } from '../../../platform/calendar.ts'
import { type Identification, identifications, type Role } from '../../../platform/who.ts'

/** Who came by a link in a mail is here to read and sign; a day is ample. */
const LIFE: Record<Identification, { idleMs: number; absoluteMs: number }> = {
  'handed-link': { idleMs: 2 * HOUR, absoluteMs: DAY },
  'mail-link': { idleMs: 2 * HOUR, absoluteMs: DAY },
  'handed-code': { idleMs: DAY, absoluteMs: 7 * DAY },
  'mail-code': { idleMs: 7 * DAY, absoluteMs: 30 * DAY },
  password: { idleMs: 8 * HOUR, absoluteMs: 7 * DAY },
  'password-totp': { idleMs: 8 * HOUR, absoluteMs: 7 * DAY },
}

/** A session that is used is noted once in so long, so that reading a page does not write. */
export const SEEN_EVERY = 5 * MINUTE

export const sessionEnds = (by: Identification, createdAt: Date) =>
  later(createdAt, LIFE[by].absoluteMs)

export const isIdle = (by: Identification, seenAt: Date, now: Date) =>
  later(seenAt, LIFE[by].idleMs) <= now

/**
 * Running the organisation's affairs takes a password, and the second step where somebody has set one up.
 * Who came in by mail reads and signs as an employee, whatever else they may do at their desk.
 */
export function rolesWhen(
  by: Identification,
  granted: readonly Role[],
  { hasSecondStep }: { hasSecondStep: boolean },
): ReadonlySet<Role> {
  const enough = by === 'password-totp' || (by === 'password' && !hasSecondStep)
  return new Set(enough ? granted : [])
}

/** Whether somebody came in so that a password was typed. */
export const showsPassword = (by: Identification) => by === 'password' || by === 'password-totp'

/** A device that showed as much is known from then on; a link may have been passed on, and a code handed over. */
export const makesKnown = (by: Identification) => by === 'mail-code' || showsPassword(by)

/** Whether a session that came about `by` is worth at least as much as `other`. */
export const asStrongAs = (by: Identification, other: Identification) =>
  identifications.indexOf(by) >= identifications.indexOf(other)
