import { longTime } from '../../platform/locale.ts'
import { layOut } from '../../platform/mail/layout.ts'
import type { DueMail, Letter, MailWriter } from '../../platform/mail/letter.ts'
import { brandOf, letterHead } from '../organisation/index.ts'
import { receipt as receiptMail } from './mail-kinds.ts'
import { receiptPdf } from './receipts.ts'
import { signaturesById } from './store/signatures.ts'
import { text } from './text/index.ts'

/** The receipt, with the proof attached. */
const receipt: MailWriter = {
  kind: receiptMail,
  async write(mails, { tx, services }) {
    const letters = new Map<string, Letter>()
    const brand = await brandOf(tx)
    const signatures = await signaturesById(tx, mails.map(thingOf))
    for (const mail of mails) {
      const signature = signatures.get(thingOf(mail))
      const content = signature && (await receiptPdf(services, signature, mail.language, tx))
      if (!signature || !content) continue
      const t = text[mail.language]
      const document = t.documents[signature.document]
      const { firstName, ...head } = letterHead(brand, mail, services.settings.url)
      const letter = layOut({
        ...head,
        subject: t.mails.receipt.subject(document),
        greeting: t.mails.greeting(firstName),
        paragraphs: t.mails.receipt.lines(document, longTime(signature.signedAt, mail.language)),
        footnotes: [t.mails.notYou],
      })
      letters.set(mail.id, {
        ...letter,
        attachments: [
          ...(letter.attachments ?? []),
          {
            filename: `${t.receiptFile}-${signature.number}.pdf`,
            content,
            contentType: 'application/pdf',
          },
        ],
      })
    }
    return letters
  },
}

const thingOf = (mail: DueMail) => mail.thingId ?? ''

export const signingMails: MailWriter[] = [receipt]
