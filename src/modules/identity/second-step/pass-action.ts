import { action } from '../../../platform/action.ts'
import { no } from '../../../platform/result.ts'
import { everyone } from '../../../platform/who.ts'
import { notRecognised, signedIn } from '../events.ts'
import { GiveCode, said } from '../forms.ts'
import { enter } from '../sessions/enter.ts'
import { countTry, endAttempt, lockAttempt } from '../sign-in/store.ts'
import { countForDay } from '../sign-in/tries-store.ts'
import { usedUp } from './actions.ts'
import { letsThrough } from './rules.ts'
import { secondStepOf } from './typed.ts'

/** The second step of signing in. A wrong code is counted; `saved` is then undefined. */
export const passSecondStep = action({
  name: 'identity.pass-second-step',
  who: everyone,
  input: GiveCode,
  faults: said,
  load: async (tx, { token, code }, { now, services: { keyring } }) => {
    const attempt = await lockAttempt(tx, 'second-step', token, now)
    const { personId } = attempt ?? {}
    const step = personId ? await secondStepOf(tx, keyring, { personId, code, now }) : undefined
    return { attempt, step }
  },
  decide: ({ attempt, step }) => {
    if (!attempt || !step) return no('startAgain')
    return letsThrough(step)
      ? signedIn(step.personId, { by: 'password-totp' })
      : notRecognised(step.personId, { what: 'second-step' })
  },
  save: async (tx, happened, { thing: { attempt, step }, input, who, now }) => {
    if (!attempt || !step) return no('startAgain')
    if (happened.name !== 'identity.signed-in') {
      await countTry(tx, attempt.id)
      await countForDay(tx, step.personId, 'second-step', now)
      return undefined
    }
    if (!(await usedUp(tx, step, now))) return no('codeWrong')
    await endAttempt(tx, attempt.id)
    const session = await enter(tx, {
      personId: step.personId,
      by: 'password-totp',
      device: input.device,
      known: input.known,
      stays: attempt.stays,
      who,
      now,
    })
    return { session, path: attempt.path, recovery: step.recoveryCode !== undefined }
  },
})
