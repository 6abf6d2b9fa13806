import { action, type Loading } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { no } from '../../../platform/result.ts'
import { GiveStepCode, Nothing, said } from '../forms.ts'
import { secondStepOffMail } from '../mail-kinds.ts'
import { warn } from '../password/actions.ts'
import { hasShownPassword } from '../password/rules.ts'
import { disableTotp, enableTotp, keepSecret, noteStep } from '../password/store.ts'
import { personById } from '../people-store.ts'
import { enter } from '../sessions/enter.ts'
import { keepRecoveryCodes, useRecoveryCode } from './recovery-store.ts'
import {
  beginSecondStep,
  confirmSecondStep,
  endSecondStep,
  renewRecoveryCodes,
  type SecondStep,
  usedWith,
} from './rules.ts'
import { sealed } from './secret-box.ts'
import { newRecoveryCodes, newSecret, recoveryHash } from './totp.ts'
import { secondStepOf } from './typed.ts'

type Typed = Pick<SecondStep, 'personId' | 'typedStep' | 'usedSteps'>

const own = (tx: WriteTx, { code }: { code?: string }, { who, now, services }: Loading) =>
  who.id
    ? secondStepOf(tx, services.keyring, {
        personId: who.id,
        code,
        now,
        session: who.session?.id,
      })
    : Promise.resolve(undefined)

/** Makes a secret and shows it; it counts once a code from it was typed. */
export const beginOwnSecondStep = action({
  name: 'identity.begin-second-step',
  who: hasShownPassword,
  proof: 'fresh',
  input: Nothing,
  load: (tx, _, moment) => own(tx, {}, moment),
  decide: beginSecondStep,
  save: async (tx, _, { thing: { personId }, who, now, services: { keyring } }) => {
    await keepSecret(tx, personId, sealed(keyring, newSecret(), personId), {
      session: who.session?.id ?? null,
      now,
    })
  },
})

/** Turns the second step on. Returns the recovery codes, once, and this browser's session with a new token. */
export const confirmOwnSecondStep = action({
  name: 'identity.confirm-second-step',
  who: hasShownPassword,
  proof: 'fresh',
  input: GiveStepCode,
  faults: said,
  load: own,
  decide: confirmSecondStep,
  save: async (tx, _, { thing, who, now }) => {
    if (!(await isFirstUse(tx, thing))) return no('codeWrong')
    await enableTotp(tx, thing.personId, now)
    const codes = await freshCodes(tx, thing.personId)
    const session = await enter(tx, { personId: thing.personId, by: 'password-totp', who, now })
    return { codes, session }
  },
})

/** Turns it off. The code that it asks for is proof enough. */
export const endOwnSecondStep = action({
  name: 'identity.end-second-step',
  who: hasShownPassword,
  input: GiveStepCode,
  faults: said,
  load: own,
  decide: endSecondStep,
  save: async (tx, _, { thing: { personId }, now }) => {
    await disableTotp(tx, personId, now)
    await keepRecoveryCodes(tx, personId, [])
    const person = await personById(tx, personId, dayOf(now))
    if (person) await warn(tx, secondStepOffMail, person, now)
  },
})

/** Ten new recovery codes; the old ones stop working. Here too the code is proof enough. */
export const renewOwnRecoveryCodes = action({
  name: 'identity.renew-recovery-codes',
  who: hasShownPassword,
  input: GiveStepCode,
  faults: said,
  load: own,
  decide: renewRecoveryCodes,
  save: async (tx, _, { thing }) => {
    if (!(await isFirstUse(tx, thing))) return no('codeWrong')
    return { codes: await freshCodes(tx, thing.personId) }
  },
})

const isFirstUse = async (tx: WriteTx, { personId, typedStep: step, usedSteps }: Typed) =>
  step !== undefined && noteStep(tx, personId, { step, used: usedWith(usedSteps, step) })

/** Uses up what was typed: the code of this half minute, or a recovery code. False when that was done already. */
export const usedUp = async (
  tx: WriteTx,
  step: Typed & Pick<SecondStep, 'recoveryCode'>,
  now: Date,
) =>
  step.recoveryCode
    ? useRecoveryCode(tx, step.personId, step.recoveryCode, now)
    : isFirstUse(tx, step)

async function freshCodes(tx: WriteTx, personId: string): Promise<string[]> {
  const codes = newRecoveryCodes()
  await keepRecoveryCodes(
    tx,
    personId,
    codes.map((code) => recoveryHash(personId, code)),
  )
  return codes
}
