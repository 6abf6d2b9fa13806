import { no } from '../../../platform/result.ts'
import { recoveryCodesRenewed, secondStepBegun, secondStepOff, secondStepOn } from '../events.ts'

/** What is kept about the second step; `typed` is what was just typed, already looked at. */
export interface SecondStep {
  personId: string
  state: 'off' | 'begun' | 'on'
  /** Number of half minutes since 1970 to which the typed code belongs. */
  typedStep?: number
  lastStep: number | null
  /** The typed text is one of the recovery codes that are left. */
  recoveryCode?: Buffer
}

/** A code works once: one that was seen over a shoulder is of no use. */
const isAnew = ({ typedStep, lastStep }: SecondStep) =>
  typedStep !== undefined && (lastStep === null || typedStep > lastStep)

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
