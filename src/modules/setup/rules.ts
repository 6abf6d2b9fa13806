import { DAY, later } from '../../platform/calendar.ts'
import type { Language } from '../../platform/locale.ts'
import { no } from '../../platform/result.ts'
import { claimed } from './events.ts'

/** An address that nobody used for a week may have been read by somebody else; a new start makes a new one. */
const LINK_LASTS = 7 * DAY

export interface SetupLink {
  madeAt: Date
  usedAt: Date | null
}

/** Unknown, used and too old look the same from outside. */
export const isOpen = (link: SetupLink | undefined, now: Date): link is SetupLink =>
  Boolean(link && link.usedAt === null && later(link.madeAt, LINK_LASTS) > now)

/** Somebody with the address becomes the owner of the organisation that they name; there is one, and its number is 1. */
export const claim = (
  { link, ownerId }: { link: SetupLink | undefined; ownerId: string },
  { languages }: { languages: Language[] },
  { now }: { now: Date },
) => (isOpen(link, now) ? claimed('1', { ownerId, languages }) : no('linkOver'))
