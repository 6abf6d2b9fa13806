import type { Saving } from '../../../platform/action.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { addressDigest } from '../../../platform/evidence/index.ts'
import { sha256Hex } from '../../../platform/secrets.ts'
import { addressChanged } from '../events.ts'
import { takeAddressChanges, warnOldAddresses } from './addresses-store.ts'

/**
 * Whoever changes an address could have codes sent to themselves. So the one who had it hears of it there, also where a
 * file changed thousands, and the history keeps which it was and became, for whoever holds the key.
 */
export async function tellAddresses(tx: WriteTx, _: unknown, { now, services, tell }: Saving) {
  await warnOldAddresses(tx, now)
  const changes = await takeAddressChanges(tx)
  const digest = (address: string | null) =>
    address === null ? null : addressDigest(services.keyring, sha256Hex(address))
  await tell(
    ...changes.map(({ personId, before, after }) =>
      addressChanged(personId, { before: digest(before), after: digest(after) }),
    ),
  )
}
