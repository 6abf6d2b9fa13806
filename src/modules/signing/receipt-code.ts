import type { Keyring } from '../../platform/keyring.ts'

/** Without I, L, O and U, which are misread (Crockford’s base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

/**
 * What stands on a receipt beside its number: with both, whoever has no mailbox finds text and proof again. It follows
 * from the number and the key of the installation and is kept nowhere; as "7KQ4-M2XD".
 */
export function receiptCode(keyring: Keyring, signatureId: string) {
  const digest = Buffer.from(keyring.digest('receipt-code', signatureId), 'hex')
  const signs = [...digest.subarray(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join('')
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`
}

/** The code as somebody typed it over from paper. */
export const isReceiptCode = (keyring: Keyring, signatureId: string, typed: string) =>
  plain(typed) === plain(receiptCode(keyring, signatureId))

const plain = (code: string) =>
  code
    .slice(0, 40)
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
