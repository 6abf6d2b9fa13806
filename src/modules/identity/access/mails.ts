import { layOut } from '../../../platform/mail/layout.ts'
import type { MailKind, MailWriter } from '../../../platform/mail/letter.ts'
import { brandOf } from '../../organisation/index.ts'
import { accessGivenMail, secondStepEndedMail, wayInHandedMail } from '../mail-kinds.ts'
import { headOf } from '../mails.ts'
import { accessText } from './text.ts'

/** Says to somebody what was done to their way in, so that they can object. */
const telling = (kind: MailKind, words: 'ended' | 'given' | 'handed'): MailWriter => ({
  kind,
  async write(mails, { tx, services }) {
    const brand = await brandOf(tx)
    return new Map(
      mails.map((mail) => {
        const t = accessText[mail.language].mail
        const { subject, lines } = t[words]
        const letter = layOut({
          ...headOf(mail, brand, services.settings.url),
          subject,
          paragraphs: lines,
          footnotes: [t.footnote],
        })
        return [mail.id, letter]
      }),
    )
  },
})

export const accessMails: MailWriter[] = [
  telling(secondStepEndedMail, 'ended'),
  telling(accessGivenMail, 'given'),
  telling(wayInHandedMail, 'handed'),
]
