import type { WriteTx } from '../../../platform/db/connect.ts'
import type { Keyring } from '../../../platform/keyring.ts'
import { lockCredentials } from '../password/store.ts'
import { hasRecoveryCode } from './recovery-store.ts'
import type { SecondStep } from './rules.ts'
import { unseal } from './secret-box.ts'
import { recoveryHash, stepOf } from './totp.ts'

/**
 * A person's second step, locked, with what was typed looked at.
 * @param code six digits or a recovery code without its dashes
 */
export async function secondStepOf(
  tx: WriteTx,
  keyring: Keyring,
  { personId, code, now }: { personId: string; code: string | undefined; now: Date },
): Promise<SecondStep | undefined> {
  const kept = await lockCredentials(tx, personId)
  if (!kept) return undefined
  const { totpSecret, totpOn, totpLastStep: lastStep } = kept
  const state = totpOn ? 'on' : totpSecret ? 'begun' : 'off'
  if (!code || !totpSecret) return { personId, state, lastStep }

  const recovery = recoveryHash(personId, code)
  return {
    personId,
    state,
    lastStep,
    typedStep: stepOf(unseal(keyring, totpSecret, personId), code, now),
    recoveryCode: (await hasRecoveryCode(tx, personId, recovery)) ? recovery : undefined,
  }
}
