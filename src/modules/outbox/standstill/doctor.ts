import { countedIn } from '../../../platform/counted/index.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { bad, type Finding, note } from '../../../platform/finding.ts'
import { countOfBefore } from '../../../platform/mail/of-before.ts'
import { mailTrouble } from '../../../platform/mail/trouble-store.ts'
import { heldRestore } from '../../../platform/restores.ts'

/** What keeps mails waiting, for whoever sits at the server. */
export async function checkOutbox(db: ReadDb): Promise<Finding[]> {
  const findings: Finding[] = []
  const held = await heldRestore(db)
  if (held) {
    const waiting = await countOfBefore(db, held)
    findings.push(
      note(
        `A backup of ${held.backupMadeAt.toISOString()} was put back; ${waiting === 1 ? 'one mail of before waits' : `${countedIn(waiting, 'en')} mails of before wait`}.`,
        'An owner lets them go, or drops what went out since: Outgoing email (/outbox).',
      ),
    )
  }
  const trouble = await mailTrouble(db)
  if (trouble)
    findings.push(
      bad(
        `No mail goes out since ${trouble.since.toISOString()} (${trouble.what}, ${trouble.fault}).`,
        'Run: leidraad doctor --mail you@example.org. It says at which step, and what to change. Mails wait, and are tried again by themselves.',
      ),
    )
  return findings
}
