import { later } from '../../platform/calendar.ts'
import { layOut } from '../../platform/mail/layout.ts'
import type { DueMail, Letter, MailKind, MailWriter } from '../../platform/mail/letter.ts'
import { newCode } from '../../platform/secrets.ts'
import { type Brand, brandOf, letterHead } from '../organisation/index.ts'
import { codeHash } from './hashes.ts'
import { linkAddress, makeLinks } from './link/store.ts'
import {
  linkDisownedMail,
  passwordChangedMail,
  secondStepOffMail,
  signInMail,
} from './mail-kinds.ts'
import { lettersOfMails } from './sign-in/letters-store.ts'
import { ATTEMPT_LASTS, CODE_LASTS } from './sign-in/rules.ts'
import { text } from './text/index.ts'

/** A code and a link, made as the mail is written, so that neither rests in the outbox. Too late is not sent. */
const signIn: MailWriter = {
  kind: signInMail,
  async write(mails, { tx, services, handed }) {
    const now = services.now()
    const brand = await brandOf(tx)
    const answered = await lettersOfMails(
      tx,
      mails.map((mail) => mail.id),
      later(now, ATTEMPT_LASTS - CODE_LASTS),
    )
    const wanted = mails.flatMap((mail) => {
      const answers = answered.get(mail.id)
      const personId = mail.personId
      return answers && personId ? [{ mail, answers, personId }] : []
    })
    const codes = wanted.map(({ answers }) => newCode({ long: answers.longCode }))
    const tokens = await makeLinks(
      tx,
      wanted.map(({ mail, answers, personId }, at) => ({
        personId,
        purpose: 'sign-in',
        path: answers.path,
        handed,
        address: handed ? undefined : mail.address,
        expiresAt: later(now, CODE_LASTS),
        code: { hash: codeHash(answers.id, codes[at] ?? ''), letterId: answers.id },
      })),
      now,
    )
    return new Map(
      wanted.map(({ mail }, at) => {
        const t = text[mail.language].mails
        const code = spaced(codes[at] ?? '')
        const letter = layOut({
          ...headOf(mail, brand, services.settings.url),
          subject: t.signIn.subject(brand?.name ?? '', code),
          paragraphs: t.signIn.lines,
          code,
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

/** Twelve digits are typed over in groups of four; six are read at a glance. */
const spaced = (code: string) =>
  code.length > 6 ? code.replace(/(?=(?:.{4})+$)(?!^)/g, ' ') : code

/** Says what was changed in somebody's name, so that they can object. */
const warning = (
  kind: MailKind,
  words: 'passwordChanged' | 'secondStepOff' | 'linkDisowned',
): MailWriter => ({
  kind,
  async write(mails, { tx, services }) {
    const brand = await brandOf(tx)
    return new Map<string, Letter>(
      mails.map((mail) => {
        const t = text[mail.language].mails
        const letter = layOut({
          ...headOf(mail, brand, services.settings.url),
          subject: t[words].subject,
          paragraphs: t[words].lines,
          footnotes: words === 'linkDisowned' ? [] : [t.warningFootnote],
        })
        return [mail.id, letter]
      }),
    )
  },
})

/** The head of a mail of this module, with its greeting. */
export function headOf(mail: DueMail, brand: Brand | undefined, url: string) {
  const { firstName, ...head } = letterHead(brand, mail, url)
  return { ...head, greeting: text[mail.language].mails.greeting(firstName) }
}

export const identityMails: MailWriter[] = [
  signIn,
  warning(passwordChangedMail, 'passwordChanged'),
  warning(secondStepOffMail, 'secondStepOff'),
  warning(linkDisownedMail, 'linkDisowned'),
]
