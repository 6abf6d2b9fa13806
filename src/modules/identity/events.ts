import { z } from 'zod'
import { event } from '../../platform/event.ts'
import { identifications } from '../../platform/who.ts'

/** History holds no addresses, so whoever is not known here has no id. */
export const UNKNOWN = 'unknown'

const by = z.enum(identifications)

export const codeAsked = event('identity.code-asked', 'person', {})
export const linkFollowed = event('identity.link-followed', 'person', { by })
export const passwordAccepted = event('identity.password-accepted', 'person', {})
export const signedIn = event('identity.signed-in', 'person', { by })
/** A wrong try is an event and not a refusal: a refusal rolls back, and a try has to count. */
export const notRecognised = event('identity.not-recognised', 'person', {
  what: z.enum(['code', 'password', 'second-step']),
})
export const sessionEnded = event('identity.session-ended', 'person', {
  which: z.union([z.enum(['this', 'others']), z.uuid()]),
})

export const passwordChosen = event('identity.password-chosen', 'person', {
  by,
  first: z.boolean(),
})
export const secondStepBegun = event('identity.second-step-begun', 'person', {})
export const secondStepOn = event('identity.second-step-on', 'person', {})
export const secondStepOff = event('identity.second-step-off', 'person', {})
export const recoveryCodesRenewed = event('identity.recovery-codes-renewed', 'person', {})
/** At the machine itself: the way back of whoever has lost theirs. */
export const accessGiven = event('identity.access-given', 'person', {
  hadPassword: z.boolean(),
  hadSecondStep: z.boolean(),
})
/** By an owner, for somebody else. */
export const secondStepEnded = event('identity.second-step-ended', 'person', {})
export const wayInHanded = event('identity.way-in-handed', 'person', {})
