import { z } from 'zod'
import { action } from '../../platform/action.ts'
import { withReceivers } from '../../platform/mail/receivers.ts'
import { retryMail, waitingMail } from '../../platform/mail/store.ts'
import { writeLetters } from '../../platform/mail/writing.ts'
import { no } from '../../platform/result.ts'
import { mailRead, mailRetried } from './events.ts'
import { may } from './rules.ts'

const MailId = z.object({ mailId: z.uuid() })

/**
 * An owner reads a mail that cannot be sent, to hand it over. It is written for this reading: its personal link is
 * marked as handed, so that a signature given with it says so. With a working mail server nobody else reads it.
 */
export const readMail = action({
  name: 'outbox.read-mail',
  who: may.readOutbox,
  proof: 'fresh',
  input: MailId,
  load: (tx, { mailId }) => waitingMail(tx, mailId),
  may: (_, mail, { settings }) => !settings.smtpUrl || mail.state === 'failed',
  decide: (mail) => mailRead(mail.id, { kind: mail.kind, personId: mail.personId }),
  save: async (tx, _, { thing, services }) => {
    const mails = await withReceivers(tx, [thing], services.mailboxes)
    const letters = await writeLetters(services.mails, mails, { tx, services, handed: true })
    const [mail] = mails
    const letter = letters.get(thing.id)
    return mail && letter ? { mail, letter } : no('notNeeded')
  },
})

/** A mail that the mail server refused is tried once more. */
export const retryFailed = action({
  name: 'outbox.retry',
  who: may.readOutbox,
  input: MailId,
  load: (tx, { mailId }) => waitingMail(tx, mailId),
  decide: (mail) => (mail.state === 'failed' ? mailRetried(mail.id, {}) : no('notFailed')),
  save: async (tx, _, { thing, now }) =>
    (await retryMail(tx, thing.id, now)) ? undefined : no('notFailed'),
})
