import { figure } from '../../../platform/locale.ts'
import type { Module, Waiting } from '../../../platform/module.ts'
import { may } from '../rules.ts'
import { mailCounts } from '../store.ts'
import { text } from './text.ts'

/** Mails that did not arrive, and mails that have no way out. */
export const waits: Module['waits'] = async ({ read, settings }, who, language) => {
  if (!may.readOutbox(who)) return []
  const t = text[language]
  const { failed = 0, waiting = 0 } = await mailCounts(read)
  const found: Waiting[] = []
  if (failed)
    found.push({
      title: t.failed.title,
      text: t.failed.text(figure(failed, language)),
      href: '/outbox?state=failed',
      rank: 10,
    })
  if (waiting && !settings.smtpUrl)
    found.push({
      title: t.waiting.title,
      text: t.waiting.text(figure(waiting, language)),
      href: '/outbox',
      rank: 70,
    })
  return found
}
