import type { WriteTx } from '../../../platform/db/connect.ts'
import type { Keyring } from '../../../platform/keyring.ts'
import { clearKeyNamed, dropKey } from '../../../platform/keys.ts'
import { disableTotp } from '../password/store.ts'
import { keepRecoveryCodes } from './recovery-store.ts'
import { sealed, unsealFormer } from './secret-box.ts'

/** The key of versions before 0053, which stood beside what it sealed. */
const FORMER = 'second-step'

/** Seals anew what the former key sealed, and lets go of that key. */
export async function sealSecrets(tx: WriteTx, keyring: Keyring) {
  const former = await tx
    .selectFrom('credentials')
    .select(['person_id as personId', 'totp_secret as secret'])
    .where('totp_secret', 'is not', null)
    .where('totp_sealed_by', 'is', null)
    .orderBy('person_id')
    .forUpdate()
    .execute()
  const key = await clearKeyNamed(tx, FORMER)
  if (!key) return
  for (const { personId, secret } of former) {
    const { text, by } = sealed(keyring, unsealFormer(key, secret ?? '', personId), personId)
    await tx
      .updateTable('credentials')
      .set({ totp_secret: text, totp_sealed_by: by })
      .where('person_id', '=', personId)
      .execute()
  }
  await dropKey(tx, FORMER)
}

/** Ends every second step that a lost key sealed, recovery codes included. Answers how many. */
export async function endLostSteps(tx: WriteTx, keyringId: string, now: Date) {
  const lost = await tx
    .selectFrom('credentials')
    .select('person_id as personId')
    .where('totp_sealed_by', '=', keyringId)
    .execute()
  for (const { personId } of lost) {
    await disableTotp(tx, personId, now)
    await keepRecoveryCodes(tx, personId, [])
  }
  return lost.length
}
