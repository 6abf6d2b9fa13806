import { createDecipheriv } from 'node:crypto'
import type { Keyring } from '../../../platform/keyring.ts'

/** A secret as it is kept, and the id of the key that opens it. */
export interface SealedSecret {
  text: string
  by: string
}

const SEALED_FOR = 'second-step'

/** Seals a secret for one person: copied to another's row it does not open. */
export const sealed = (keyring: Keyring, secret: string, personId: string): SealedSecret => ({
  text: keyring.seal(SEALED_FOR, Buffer.from(secret), personId).toString('base64'),
  by: keyring.id,
})

export const unseal = (keyring: Keyring, text: string, personId: string) =>
  keyring.unseal(SEALED_FOR, Buffer.from(text, 'base64'), personId).toString()

const IV = 12
const TAG = 16

/** What versions before 0053 sealed, with a key that stood in the database as well. */
export function unsealFormer(key: Uint8Array, text: string, personId: string) {
  const bytes = Buffer.from(text, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV), {
    authTagLength: TAG,
  })
  decipher.setAAD(Buffer.from(personId))
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
  return decipher.update(bytes.subarray(IV + TAG), undefined, 'utf8') + decipher.final('utf8')
}
