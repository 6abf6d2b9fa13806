import { statSync } from 'node:fs'
import { connected } from '../../../platform/db/connect.ts'
import { bad, type Finding, good, note } from '../../../platform/finding.ts'
import { keyFile, keyPlace } from '../../../platform/keyring.ts'
import type { Settings } from '../../../platform/settings.ts'
import { fitting, keyringOfNow } from '../../../platform/unlock.ts'

const isOpen = (settings: Settings) =>
  !settings.key && (statSync(keyFile(settings)).mode & 0o077) !== 0

/** Whether the key that stands here is the one that the database of `owner` was sealed with. */
export const checkKey = (owner: string, settings: Settings): Promise<Finding> =>
  connected(owner, 'doctor', async (client) => {
    const sealedWith = await keyringOfNow(client)
    if (!sealedWith)
      return note('This database was not sealed with a key yet.', 'The next start does so.')
    try {
      fitting(sealedWith, settings)
    } catch (error) {
      return bad((error as Error).message, 'Do that before anybody needs a second step.')
    }
    if (isOpen(settings))
      return bad(
        `Others on this machine can read the key in ${keyFile(settings)}.`,
        `Take that away: chmod 600 ${keyFile(settings)}`,
      )
    return good(
      `The key in ${keyPlace(settings)} is the one that this database was sealed with (${sealedWith}). No backup holds it.`,
    )
  })
