import { isWithin } from '../../../platform/calendar.ts'
import { fold, plain, spellings, wordsOf } from '../../../platform/letters/index.ts'
import { no } from '../../../platform/result.ts'
import type { Who } from '../../../platform/who.ts'
import { passwordChosen } from '../events.ts'
import { showsPassword } from '../sessions/rules.ts'
import { FRESH } from '../sign-in/rules.ts'

export const PASSWORD_LENGTH = { min: 12, max: 200 }

export type PasswordFault = 'passwordShort' | 'passwordLong' | 'passwordSimple' | 'passwordPersonal'

export interface Personal {
  name: string
  email: string
  organisation: string
}

/** What is wrong with the look of a new password. Long is what counts; no rules about signs. */
export function shapeFault(password: string, personal: Personal): PasswordFault | undefined {
  if ([...password].length < PASSWORD_LENGTH.min) return 'passwordShort'
  if ([...password].length > PASSWORD_LENGTH.max) return 'passwordLong'
  if (isSimple(plain(password))) return 'passwordSimple'
  const written = [plain(password), ...spellings(password), fold(password)]
  if (guessable(personal).some((word) => written.some((way) => way.includes(word))))
    return 'passwordPersonal'
}

/** Words that somebody who knows this person would try first; short ones occur in any sentence. */
function guessable({ name, email, organisation }: Personal): string[] {
  const whole = [email, email.split('@')[0] ?? '', organisation]
  const words = [name, organisation, email].flatMap(wordsOf)
  return [
    ...whole.filter((text) => text.length >= 4).map(plain),
    ...[...words, fold(name)].flatMap(spellings).filter((word) => word.length >= 5),
  ]
}

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
]

/** What people put before a year and an exclamation mark. */
const USUAL =
  /wachtwoord|password|passwort|mot ?de ?passe|leidraad|welkom|welcome|bienvenue|[\d\s._!@#-]/g

/** Few signs, neighbours on the keyboard, or nothing left after the usual. */
const isSimple = (text: string) =>
  new Set(text).size < 5 ||
  ROWS.some((row) => (row + row).includes(text)) ||
  text.replaceAll(USUAL, '').length < 5

/** How somebody may choose a password: by giving the current one, or because they have just shown who they are. */
export type PasswordWay = 'current' | 'fresh' | 'none'

/**
 * A link may have been passed on, so it is never enough. A code that an owner handed over will do for a first
 * password (without a mail server there is no other way), but never to replace one.
 */
export function passwordWay(who: Who, hasPassword: boolean, now: Date): PasswordWay {
  if (!who.session) return 'none'
  const { identifiedBy, identifiedAt } = who.session
  const fresh = isWithin(identifiedAt, FRESH, now)
  if (fresh && identifiedBy === 'mail-code') return 'fresh'
  if (fresh && identifiedBy === 'handed-code' && !hasPassword) return 'fresh'
  return hasPassword && hasShownPassword(who) ? 'current' : 'none'
}

/** The second step is arranged by whoever came in with the first. */
export const hasShownPassword = ({ session }: Who) =>
  session !== undefined && showsPassword(session.identifiedBy)

export interface PasswordChange {
  personId: string
  way: PasswordWay
  /** Whether the current password was right; of no account where the way is fresh. */
  currentRight: boolean
  fault: PasswordFault | undefined
  isNew: boolean
}

export function choosePassword(change: PasswordChange, { who }: { who: Who }) {
  if (change.way === 'none' || !who.session) return no('signInAgain')
  if (change.way === 'current' && !change.currentRight) return no('currentWrong')
  if (change.fault) return no(change.fault)
  return passwordChosen(change.personId, {
    by: who.session.identifiedBy,
    first: change.isNew,
  })
}
