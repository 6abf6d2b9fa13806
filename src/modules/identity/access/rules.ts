import { MINUTE } from '../../../platform/calendar.ts'
import { no } from '../../../platform/result.ts'
import { has, type Who } from '../../../platform/who.ts'
import { accessGiven, secondStepEnded, wayInHanded } from '../events.ts'

/** Long enough to hand it over, and to choose a password. */
export const ACCESS_LASTS = 30 * MINUTE

export interface Helped {
  personId: string
  hasPassword: boolean
  secondStepOn: boolean
}

export const may = {
  /** An owner helps somebody else; their own second step takes a code of it. */
  help: (who: Who, { personId }: { personId: string }) => has(who, 'owner') && who.id !== personId,
}

/** A way back, from the machine itself: what was there before opens nothing any more. */
export const giveAccess = ({ personId, hasPassword, secondStepOn }: Helped) =>
  accessGiven(personId, { hadPassword: hasPassword, hadSecondStep: secondStepOn })

export const endSecondStepOf = ({ personId, secondStepOn }: Helped) =>
  secondStepOn ? secondStepEnded(personId, {}) : no('isOff')

export const handWayIn = ({ personId }: Helped) => wayInHanded(personId, {})
