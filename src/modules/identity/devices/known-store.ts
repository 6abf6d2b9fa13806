import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { hashOf, newToken } from '../../../platform/secrets.ts'

/** Nobody has more browsers than this; what was not used for longest goes. */
const MOST = 20

/** Whether this browser belongs to this person: by their id, or by the address that was typed. */
export async function isKnown(
  db: ReadDb,
  token: string,
  person: { id: string } | { email: string },
): Promise<boolean> {
  if (!token) return false
  const found = db
    .selectFrom('known_devices as k')
    .innerJoin('people as p', 'p.id', 'k.person_id')
    .select('k.person_id')
    .where('k.token_hash', '=', hashOf(token))
    .where('p.left_at', 'is', null)
  const own =
    'id' in person ? found.where('p.id', '=', person.id) : found.where('p.email', '=', person.email)
  return (await own.executeTakeFirst()) !== undefined
}

/**
 * Remembers the browser in which somebody has just come in, and returns the token by which it is known from now on:
 * a new one each time, so that a token that was put there, or taken along, is worth nothing after it.
 */
export async function rememberDevice(
  tx: WriteTx,
  { token, personId, device, now }: { token: string; personId: string; device: string; now: Date },
): Promise<string> {
  const next = newToken()
  const seen = { device, seen_at: now }
  if (token)
    await tx
      .updateTable('known_devices')
      .set({ token_hash: hashOf(next) })
      .where('token_hash', '=', hashOf(token))
      .execute()
  await tx
    .insertInto('known_devices')
    .values({ token_hash: hashOf(next), person_id: personId, made_at: now, ...seen })
    .onConflict((conflict) => conflict.columns(['token_hash', 'person_id']).doUpdateSet(seen))
    .execute()
  await tx
    .deleteFrom('known_devices')
    .where('person_id', '=', personId)
    .where('token_hash', 'in', (eb) =>
      eb
        .selectFrom('known_devices')
        .select('token_hash')
        .where('person_id', '=', personId)
        .orderBy('seen_at', 'desc')
        .offset(MOST)
        .limit(MOST),
    )
    .execute()
  return next
}

/** Forgets the browsers of this person, all or all but the one with this token. */
export const forgetDevices = (tx: WriteTx, personId: string, except?: string) =>
  tx
    .deleteFrom('known_devices')
    .where('person_id', '=', personId)
    .where('token_hash', '<>', hashOf(except ?? ''))
    .execute()
