import type { Role, Who } from '../../../platform/who.ts'
import { passwordWay } from '../password/rules.ts'

/** What somebody has to do before their roles count: choose a password, show who they are first, or sign in with it. */
export type NextStep = 'choose' | 'ask' | 'sign-in'

export function nextStep(who: Who, hasPassword: boolean, now: Date): NextStep {
  if (hasPassword) return 'sign-in'
  return passwordWay(who, hasPassword, now) === 'fresh' ? 'choose' : 'ask'
}

const withTo = (path: string, to: string) => `${path}?to=${encodeURIComponent(to)}`

/** To choose a password, and then on. */
export const choosing = (to: string) => withTo('/me/security/password', to)

/** Where each step is taken; afterwards one is at `to`. */
export const stepAddress = (step: NextStep, to: string) =>
  ({
    choose: choosing(to),
    ask: withTo('/sign-in', choosing(to)),
    'sign-in': withTo('/sign-in/password', to),
  })[step]

/** The roles of somebody that open doors, but do not count for whoever came in as they did. */
export const openingLater = ({ session }: Who, opens: (role: Role) => boolean): Role[] =>
  [...(session?.notYet ?? [])].filter(opens)
