import { later } from '../../platform/calendar.ts'
import { layOut } from '../../platform/mail/layout.ts'
import type { DueMail, Letter, MailKind, MailWriter } from '../../platform/mail/letter.ts'
import { newCode } from '../../platform/secrets.ts'
import { type Brand, brandOf, letterHead } from '../organisation/index.ts'
import { codeHash } from './hashes.ts'
import { linkAddress, makeLinks } from './link/store.ts'
import { passwordChangedMail, secondStepOffMail, signInMail } from './mail-kinds.ts'
import { attemptsOfMails } from './sign-in/mails-store.ts'
import { CODE_LASTS } from './sign-in/rules.ts'
import { text } from './text/index.ts'

/** A code and a link, made as the mail is written, so that neither rests in the outbox. Too late is not sent. */
const signIn: MailWriter = {
  kind: signInMail,
  async write(mails, { tx, services, handed }) {
    const now = services.now()
    const brand = await brandOf(tx)
    const attempts = await attemptsOfMails(
      tx,
      mails.map((mail) => mail.id),
      { now, since: later(now, -CODE_LASTS) },
    )
    const wanted = mails.filter((mail) => attempts.has(mail.id))
    const codes = wanted.map(newCode)
    const tokens = await makeLinks(
      tx,
      wanted.map((mail, at) => {
        const attempt = attempts.get(mail.id) as { id: string; path: string }
        return {
          personId: mail.personId as string,
          purpose: 'sign-in',
          path: attempt.path,
          handed,
          address: handed ? undefined : mail.address,
          expiresAt: later(now, CODE_LASTS),
          code: { hash: codeHash(attempt.id, codes[at] as string), attemptId: attempt.id },
        }
      }),
      now,
    )
    return new Map(
      wanted.map((mail, at) => {
        const t = text[mail.language].mails
        const letter = layOut({
          ...headOf(mail, brand),
          subject: t.signIn.subject(brand?.name ?? '', codes[at] as string),
          paragraphs: t.signIn.lines,
          code: codes[at],
          button: {
            label: t.signIn.button,
            href: linkAddress(services.settings.url, tokens[at] as string),
          },
          footnotes: t.signIn.footnotes,
        })
        return [mail.id, letter]
      }),
    )
  },
}

/** Says what was changed in somebody's name, so that they can object. */
const warning = (kind: MailKind, words: 'passwordChanged' | 'secondStepOff'): MailWriter => ({
  kind,
  async write(mails, { tx }) {
    const brand = await brandOf(tx)
    return new Map<string, Letter>(
      mails.map((mail) => {
        const t = text[mail.language].mails
        const letter = layOut({
          ...headOf(mail, brand),
          subject: t[words].subject,
          paragraphs: t[words].lines,
          footnotes: [t.warningFootnote],
        })
        return [mail.id, letter]
      }),
    )
  },
})

/** The head of a mail of this module, with its greeting. */
export function headOf(mail: DueMail, brand: Brand | undefined) {
  const { firstName, ...head } = letterHead(brand, mail)
  return { ...head, greeting: text[mail.language].mails.greeting(firstName) }
}

export const identityMails: MailWriter[] = [
  signIn,
  warning(passwordChangedMail, 'passwordChanged'),
  warning(secondStepOffMail, 'secondStepOff'),
]
