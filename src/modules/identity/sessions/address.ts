import { addressDigest } from '../../../platform/evidence/index.ts'
import type { Keyring } from '../../../platform/keyring.ts'

/** Where a code or link went, as the evidence keeps it; undefined where it was handed over. */
export const mailedTo = (keyring: Keyring, addressHash: Buffer | null) =>
  addressHash ? addressDigest(keyring, addressHash.toString('hex')) : undefined
