import type { Keyring } from '../keyring.ts'
import { vouch } from './vouch.ts'

/**
 * A mail address as the evidence keeps it: whoever holds the key and knows an address can tell whether it was that one.
 * @param sha256 of the address, in hexadecimal
 */
export const addressDigest = (keyring: Keyring, sha256: string) =>
  vouch(keyring, { of: 'address', values: [sha256] })
