import { action } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import { no } from '../../../platform/result.ts'
import { notRecognised, provedAgain } from '../events.ts'
import { asCode, ShowAgain, said } from '../forms.ts'
import { isPassword } from '../password/hash.ts'
import { hasShownPassword } from '../password/rules.ts'
import { lockCredentials } from '../password/store.ts'
import { usedUp } from '../second-step/actions.ts'
import { letsThrough } from '../second-step/rules.ts'
import { secondStepOf } from '../second-step/typed.ts'
import { noteProof } from '../sessions/store.ts'
import { countForDay } from '../sign-in/tries-store.ts'

/**
 * Somebody who is in shows once more that it is them: with a code where their second step is on, else with their
 * password. What is wrong is counted; `saved` is then undefined.
 */
export const showAgain = action({
  name: 'identity.show-again',
  who: hasShownPassword,
  costly: true,
  input: ShowAgain,
  faults: said,
  load: async (tx, { proof }, { who, now, services: { keyring } }) => {
    const kept = who.id ? await lockCredentials(tx, who.id, dayOf(now)) : undefined
    if (!kept) return undefined
    const { personId } = kept
    if (!kept.totpOn) return { personId, right: await isPassword(kept.passwordHash, proof) }
    const step = await secondStepOf(tx, keyring, { personId, code: asCode(proof), now })
    return { personId, step, right: step !== undefined && letsThrough(step) }
  },
  decide: ({ personId, step, right }) =>
    right
      ? provedAgain(personId, { by: step ? 'password-totp' : 'password' })
      : notRecognised(personId, { what: step ? 'second-step' : 'password' }),
  save: async (tx, _, { thing: { personId, step, right }, who, now }) => {
    if (!right) {
      await countForDay(tx, personId, step ? 'second-step' : 'password', now)
      return undefined
    }
    if (step && !(await usedUp(tx, step, now))) return no('codeWrong')
    return noteProof(tx, who.session?.id ?? '', now)
  },
})
