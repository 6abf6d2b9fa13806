import { countedFirst } from '../../../platform/counted/index.ts'
import { longTime } from '../../../platform/locale.ts'
import { mailTrouble } from '../../../platform/mail/trouble-store.ts'
import type { Module, Waiting } from '../../../platform/module.ts'
import { heldRestore } from '../../../platform/restores.ts'
import { may } from '../rules.ts'
import { mailCounts } from '../store.ts'
import { text } from './text.ts'

/** Mails that are held, that did not arrive, and that have no way out. */
export const waits: Module['waits'] = async ({ read, settings }, who, language) => {
  if (!may.readOutbox(who)) return []
  const t = text[language]
  const { failed = 0, waiting = 0 } = await mailCounts(read)
  const found: Waiting[] = []
  const held = await heldRestore(read)
  if (held)
    found.push({
      title: t.held.title,
      text: t.held.text(longTime(held.backupMadeAt, language)),
      href: '/outbox',
      rank: 5,
    })
  if (settings.smtpUrl && (await mailTrouble(read)))
    found.push({ title: t.trouble.title, text: t.trouble.text, href: '/outbox', rank: 6 })
  if (failed)
    found.push({
      title: t.failed.title,
      text: t.failed.text(countedFirst(failed, language)),
      href: '/outbox?state=failed',
      rank: 10,
    })
  if (waiting && !settings.smtpUrl)
    found.push({
      title: t.waiting.title,
      text: t.waiting.text(countedFirst(waiting, language)),
      href: '/outbox',
      rank: 70,
    })
  return found
}
