import { statSync } from 'node:fs'
import type pg from 'pg'
import { bad, type Finding, good, note } from '../../../platform/finding.ts'
import { keyFile, keyPlace } from '../../../platform/keyring.ts'
import type { Settings } from '../../../platform/settings.ts'
import { fitting, keyringOfNow } from '../../../platform/unlock.ts'

const isOpen = (settings: Settings) =>
  !settings.key && (statSync(keyFile(settings)).mode & 0o077) !== 0

/** Whether the key that stands here is the one that this database was sealed with; with another nobody comes in. */
export async function checkKey(client: pg.Client, settings: Settings) {
  const sealedWith = await keyringOfNow(client)
  if (!sealedWith)
    return fits(note('This database was not sealed with a key yet.', 'The next start does so.'))
  try {
    fitting(sealedWith, settings)
  } catch (error) {
    const finding = bad((error as Error).message, 'Until then Leidraad does not start.')
    return { finding, fits: false }
  }
  if (isOpen(settings))
    return fits(
      bad(
        `Others on this machine can read the key in ${keyFile(settings)}.`,
        `Take that away: chmod 600 ${keyFile(settings)}`,
      ),
    )
  return fits(
    good(
      `The key in ${keyPlace(settings)} is the one that this database was sealed with (${sealedWith}). No backup holds it.`,
    ),
  )
}

const fits = (finding: Finding) => ({ finding, fits: true })
