import { layOut } from '../../../platform/mail/layout.ts'
import type { Letter, MailWriter } from '../../../platform/mail/letter.ts'
import { brandOf, letterHead } from '../../organisation/index.ts'
import { addressChangedMail } from '../mail-kinds.ts'
import { text } from '../text/index.ts'

/** To the address that somebody had: mail goes elsewhere now. It does not say where. */
export const addressChangedLetter: MailWriter = {
  kind: addressChangedMail,
  async write(mails, { tx, services }) {
    const brand = await brandOf(tx)
    return new Map<string, Letter>(
      mails.map((mail) => {
        const t = text[mail.language].addressChanged
        const { firstName, ...head } = letterHead(brand, mail, services.settings.url)
        const letter = layOut({
          ...head,
          subject: t.subject,
          greeting: t.greeting(firstName),
          paragraphs: t.lines(head.organisation),
          footnotes: [t.notYou],
        })
        return [mail.id, letter]
      }),
    )
  },
}
