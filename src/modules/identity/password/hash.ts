import { hash, verify } from '@node-rs/argon2'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { newToken } from '../../../platform/secrets.ts'
import { keepPassword } from './store.ts'

/** Argon2id with the figures of the OWASP password storage cheat sheet: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The same password typed on another keyboard may come as other bytes. */
const oneForm = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string) => hash(oneForm(password), COST)

let nobody: Promise<string> | undefined

/**
 * Whether the password belongs to the hash. Without a hash (an address that is not known, a person without a
 * password) it takes the same time and says no.
 */
export async function isPassword(kept: string | null | undefined, password: string) {
  nobody ??= hashPassword(newToken())
  const right = await verify(kept ?? (await nobody), oneForm(password))
  return right && Boolean(kept)
}

/** Gives a person a password, inside somebody else's change: the owner of a new installation. */
export const createCredentials = async (
  tx: WriteTx,
  personId: string,
  password: string,
  now: Date,
) => keepPassword(tx, personId, await hashPassword(password), now)
