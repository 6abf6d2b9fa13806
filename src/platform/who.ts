import { isWithin, MINUTE } from './calendar.ts'
import type { Language } from './locale.ts'

/** What people may be asked to do for the organisation (ORG-3). Everyone is an employee as well. */
export const roles = [
  'owner',
  'author',
  'reviewer',
  'approver',
  'hr',
  'legal',
  'case-handler',
  'communications',
  'account-manager',
  'spokesperson',
  'coach',
  'works-council',
  'line-manager',
  'ambassador',
  'auditor',
] as const
export type Role = (typeof roles)[number]

/** How a person showed who they are, from weak to strong; a handed link passed through an owner's hands. */
export const identifications = [
  'handed-link',
  'mail-link',
  'handed-code',
  'mail-code',
  'password',
  'password-totp',
] as const
export type Identification = (typeof identifications)[number]

/** Whoever asks for something: a signed-in person, a visitor, the installation itself, or its command line. */
export interface Who {
  kind: 'person' | 'visitor' | 'system' | 'command'
  /** The person's id; null for anyone who is not a person. */
  id: string | null
  name: string
  language: Language
  roles: ReadonlySet<Role>
  /** Only for a person. */
  session?: {
    id: string
    identifiedBy: Identification
    identifiedAt: Date
    /** When it last saw the password or the second step; a mail shows neither. */
    provedAt?: Date
    /** The password began with a code that passed through an owner's hands. */
    handed?: boolean
    /** Roles that somebody gave, but that do not count for whoever came in like this. */
    notYet?: ReadonlySet<Role>
    /** Where the code or link went that opened it, as a keyed digest; absent where nothing was mailed. */
    identifiedTo?: string
  }
}

const nobody = { id: null, name: '', language: 'nl' as Language, roles: new Set<Role>() }
export const visitor: Who = { kind: 'visitor', ...nobody }
export const system: Who = { kind: 'system', ...nobody }
export const command: Who = { kind: 'command', ...nobody }

/** Whether the person has one of these roles. */
export const has = (who: Who, ...wanted: Role[]) => wanted.some((role) => who.roles.has(role))

/** Reads what waits for others in the outbox, and hands it over; nobody else is sent there. */
export const mayReadMails = (who: Who) => has(who, 'owner')

/** Whoever asks, as they would be after showing all that their roles ask for. */
export const atFull = (who: Who): Who => ({
  ...who,
  roles: new Set([...who.roles, ...(who.session?.notYet ?? [])]),
})

/** The command line and the installation itself act for whoever has the machine in hand. */
export const isHouse = (who: Who) => who.kind === 'system' || who.kind === 'command'

/** How surely it has to be this very person: `fresh` where the password or second step was just shown. */
export type Proof = 'fresh'
/** So long it counts as just shown. */
export const PROOF_LASTS = 15 * MINUTE

/** Whether so much proof was given. Whoever has the machine in hand needs none. */
export function isProven(who: Who, proof: Proof | undefined, now: Date): boolean {
  if (proof === undefined || isHouse(who)) return true
  const provedAt = who.session?.provedAt
  return provedAt !== undefined && isWithin(provedAt, PROOF_LASTS, now)
}

/** Whoever asks, signed in or not. */
export const everyone = (_who: Who) => true

/** Somebody who is signed in. */
export const isPerson = (who: Who) => who.kind === 'person' && who.id !== null
