import type { Day } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Keyring } from '../../../platform/keyring.ts'
import { brandOf } from '../../organisation/index.ts'
import { type Credentials, credentialsOf } from '../password/store.ts'
import { personById } from '../people-store.ts'
import { unseal } from './secret-box.ts'
import { appAddress, qrPicture, spaced } from './totp.ts'

/** How far a second step is, seen from one session: what another one began is its own affair until it is on. */
export const stateIn = (kept: Credentials, session: string | undefined) =>
  kept.totpOn
    ? 'on'
    : kept.totpSecret && session !== undefined && kept.totpBegunIn === session
      ? 'begun'
      : 'off'

/** How far somebody is with their second step; the secret is shown until a first code from it was typed. */
export type SetUp = { state: 'off' | 'on' } | { state: 'begun'; picture: string; secret: string }

export async function setUpOf(
  db: ReadDb,
  keyring: Keyring,
  { personId, session, today }: { personId: string; session: string | undefined; today: Day },
): Promise<SetUp> {
  const kept = await credentialsOf(db, personId)
  const state = kept ? stateIn(kept, session) : 'off'
  if (!kept?.totpSecret || state !== 'begun') return { state: state === 'on' ? 'on' : 'off' }

  const secret = unseal(keyring, kept.totpSecret, personId)
  const [brand, person] = await Promise.all([brandOf(db), personById(db, personId, today)])
  const account = person?.email ?? person?.name ?? ''
  return {
    state: 'begun',
    picture: qrPicture(appAddress(secret, brand?.name ?? 'Leidraad', account)),
    secret: spaced(secret),
  }
}
