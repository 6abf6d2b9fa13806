import { dayOf } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import type { Keyring } from '../../../platform/keyring.ts'
import { lockCredentials } from '../password/store.ts'
import { hasRecoveryCode } from './recovery-store.ts'
import type { SecondStep } from './rules.ts'
import { unseal } from './secret-box.ts'
import { stateIn } from './set-up.ts'
import { recoveryHash, stepOf } from './totp.ts'

/**
 * A person's second step, locked, with what was typed looked at.
 * @param code six digits or a recovery code without its dashes
 * @param session in which it is looked at: what another one began, and is not on yet, is not there
 */
export async function secondStepOf(
  tx: WriteTx,
  keyring: Keyring,
  {
    personId,
    code,
    now,
    session,
  }: { personId: string; code: string | undefined; now: Date; session?: string | undefined },
): Promise<SecondStep | undefined> {
  const kept = await lockCredentials(tx, personId, dayOf(now))
  if (!kept) return undefined
  const { totpSecret, totpUsedSteps: usedSteps } = kept
  const state = stateIn(kept, session)
  if (!code || !totpSecret || state === 'off') return { personId, state, usedSteps }

  const recovery = recoveryHash(personId, code)
  return {
    personId,
    state,
    usedSteps,
    typedStep: stepOf(unseal(keyring, totpSecret, personId), code, now),
    recoveryCode: (await hasRecoveryCode(tx, personId, recovery)) ? recovery : undefined,
  }
}
