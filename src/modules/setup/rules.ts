import { DAY, later } from '../../platform/calendar.ts'
import type { Language } from '../../platform/locale.ts'
import { no } from '../../platform/result.ts'

/** An address that nobody used for a week may have been read by somebody else; a new start makes a new one. */
const LINK_LASTS = 7 * DAY

export interface SetupLink {
  madeAt: Date
  usedAt: Date | null
}

/** Unknown, used and too old look the same from outside. */
export const isOpen = (link: SetupLink | undefined, now: Date): link is SetupLink =>
  Boolean(link && link.usedAt === null && later(link.madeAt, LINK_LASTS) > now)

export interface Claim {
  link: SetupLink | undefined
  claimed: boolean
  ownerId: string
}

/** Somebody with the address becomes the owner of the organisation that they name. */
export function claim(
  { link, ownerId }: Claim,
  { languages }: { languages: Language[] },
  { now }: { now: Date },
) {
  if (!isOpen(link, now)) return no('linkOver')
  return {
    name: 'organisation.claimed' as const,
    thing: { kind: 'organisation', id: '1' },
    facts: { ownerId, languages },
  }
}
