import { upkeep } from '../../platform/action.ts'
import type { Db } from '../../platform/db/connect.ts'
import { hashOf, newToken } from '../../platform/secrets.ts'
import { isClaimed } from '../organisation/index.ts'
import { forgetUnusedLinks, insertLink } from './store.ts'

/**
 * A new one-time address with which somebody claims this installation; addresses from earlier starts end.
 * Undefined once it has been claimed. Whoever reads the address may become the owner, so it goes to the window of
 * whoever started the server and into no log.
 * @param home the public address of the installation, without a slash at its end
 */
export async function makeSetupLink(db: Db, home: string, now: Date): Promise<string | undefined> {
  const token = newToken()
  const made = await upkeep(db, async (tx) => {
    if (await isClaimed(tx)) return false
    await forgetUnusedLinks(tx)
    await insertLink(tx, hashOf(token), now)
    return true
  })
  return made ? `${home}/setup/${token}` : undefined
}
