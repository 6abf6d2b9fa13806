import { z } from 'zod'
import { action } from '../../platform/action.ts'
import { writeLetters } from '../../platform/mail/sender.ts'
import { waitingMail } from '../../platform/mail/store.ts'
import { refuse } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { has } from '../../platform/who.ts'
import { retryMail } from './store.ts'

const MailId = z.object({ mailId: z.uuid() })

/**
 * An owner reads a mail that cannot be sent, to hand it over. It is written for this reading: its personal link is
 * marked as handed, so that a signature given with it says so. With a working mail server nobody else reads it.
 */
export const readMail = (services: Services) =>
  action({
    name: 'outbox.read-mail',
    input: MailId,
    load: (tx, { mailId }) => waitingMail(tx, mailId),
    may: (who, mail) =>
      has(who, 'owner') && (!services.settings.smtpUrl || mail.state === 'failed'),
    decide: (mail) => ({
      name: 'outbox.mail-read' as const,
      thing: { kind: 'mail', id: mail.id },
      facts: { kind: mail.kind, personId: mail.personId },
    }),
    save: async (tx, _, { thing: mail }) => {
      const letters = await writeLetters(services.mailKinds, [mail], { tx, services, handed: true })
      const letter = letters.get(mail.id)
      return letter ? { mail, letter } : refuse('notNeeded')
    },
  })

/** A mail that the mail server refused is tried once more. */
export const retryFailed = action({
  name: 'outbox.retry',
  input: MailId,
  load: (tx, { mailId }) => waitingMail(tx, mailId),
  may: (who) => has(who, 'owner'),
  decide: (mail) =>
    mail.state === 'failed'
      ? { name: 'outbox.mail-retried' as const, thing: { kind: 'mail', id: mail.id }, facts: {} }
      : refuse('notFailed'),
  save: (tx, _, { thing, now }) => retryMail(tx, thing.id, now),
})
