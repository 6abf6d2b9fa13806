import { no } from '../../../platform/result.ts'
import { recoveryCodesRenewed, secondStepBegun, secondStepOff, secondStepOn } from '../events.ts'

/** What is kept about the second step; `typed` is what was just typed, already looked at. */
export interface SecondStep {
  personId: string
  state: 'off' | 'begun' | 'on'
  /** Number of half minutes since 1970 to which the typed code belongs. */
  typedStep?: number
  /** Those of the codes that were used last, the latest at the end. */
  usedSteps: number[]
  /** The typed text is one of the recovery codes that are left. */
  recoveryCode?: Buffer
}

/** So many codes are remembered once they were used. */
const REMEMBERED = 20

/** A code of one half minute is taken in this one, the one before it and the one after it: so far two may lie apart. */
const APART = 2

/**
 * A code works once, and none works after one of a later half minute: what was seen over a shoulder is of no use. A
 * clock that was ahead when a code was used says nothing about later ones: what lies further ahead than clocks may
 * differ is remembered only for itself, so that it closes nothing once the clock is right again.
 */
const isAnew = ({ typedStep, usedSteps }: SecondStep) =>
  typedStep !== undefined &&
  !usedSteps.some((used) => used >= typedStep && used <= typedStep + APART)

/** The codes that are remembered once this one was used as well. */
export const usedWith = (usedSteps: readonly number[], step: number) =>
  [...usedSteps, step].slice(-REMEMBERED)

/** Whether what was typed lets this person through: a new code, or a recovery code. */
export const letsThrough = (step: SecondStep) =>
  step.state === 'on' && (isAnew(step) || step.recoveryCode !== undefined)

export const beginSecondStep = (step: SecondStep) =>
  step.state === 'on' ? no('alreadyOn') : secondStepBegun(step.personId, {})

export function confirmSecondStep(step: SecondStep) {
  if (step.state === 'on') return no('alreadyOn')
  if (step.state === 'off') return no('notBegun')
  return isAnew(step) ? secondStepOn(step.personId, {}) : no('codeWrong')
}

export const endSecondStep = (step: SecondStep) =>
  letsThrough(step) ? secondStepOff(step.personId, {}) : no('codeWrong')

export const renewRecoveryCodes = (step: SecondStep) =>
  step.state === 'on' && isAnew(step) ? recoveryCodesRenewed(step.personId, {}) : no('codeWrong')
