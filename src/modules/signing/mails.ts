import { later } from '../../platform/calendar.ts'
import { longDate, longTime } from '../../platform/locale.ts'
import { layOut } from '../../platform/mail/layout.ts'
import type { DueMail, Letter, MailWriter } from '../../platform/mail/letter.ts'
import { linkAddress, makeLinks } from '../identity/index.ts'
import { brandOf, letterHead } from '../organisation/index.ts'
import { invitation, receipt as receiptMail, reminder } from './mail-kinds.ts'
import { receiptPdf } from './receipts.ts'
import { LINK_LASTS } from './rules.ts'
import { stillWaiting } from './store/mails.ts'
import { signaturesById } from './store/signatures.ts'
import { text } from './text/index.ts'

const kinds = { invitation, reminder }

/** Invitation and reminder: the same letter in other words, with a personal link. Dropped once signed. */
const asking = (name: keyof typeof kinds): MailWriter => ({
  kind: kinds[name],
  async write(mails, { tx, services, handed }) {
    const letters = new Map<string, Letter>()
    const brand = await brandOf(tx)
    const waiting = new Map(
      (await stillWaiting(tx, mails.map(thingOf))).map((request) => [request.id, request]),
    )
    const wanted = mails.filter((mail) => waiting.has(thingOf(mail)))
    const now = services.now()
    const tokens = await makeLinks(
      tx,
      wanted.map((mail) => ({
        personId: mail.personId as string,
        purpose: 'invitation',
        path: `/sign/${mail.thingId}`,
        handed,
        address: handed ? undefined : mail.address,
        expiresAt: later(now, LINK_LASTS),
      })),
      now,
    )
    wanted.forEach((mail, at) => {
      const request = waiting.get(thingOf(mail))
      if (!request) return
      const t = text[mail.language]
      const document = t.documents[request.document]
      const { firstName, ...head } = letterHead(brand, mail)
      letters.set(
        mail.id,
        layOut({
          ...head,
          subject: t.mails[name].subject(document),
          greeting: t.mails.greeting(firstName),
          paragraphs: t.mails[name].lines(document, longDate(request.dueOn, mail.language)),
          button: {
            label: t.mails[name].button,
            href: linkAddress(services.settings.url, tokens[at] as string),
          },
          footnotes: [t.mails.personalLink, t.mails.notYou],
        }),
      )
    })
    return letters
  },
})

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
      const { firstName, ...head } = letterHead(brand, mail)
      letters.set(mail.id, {
        ...layOut({
          ...head,
          subject: t.mails.receipt.subject(document),
          greeting: t.mails.greeting(firstName),
          paragraphs: t.mails.receipt.lines(document, longTime(signature.signedAt, mail.language)),
          footnotes: [t.mails.notYou],
        }),
        attachments: [
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

export const signingMails: MailWriter[] = [asking('invitation'), asking('reminder'), receipt]
