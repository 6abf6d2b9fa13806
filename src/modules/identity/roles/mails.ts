import { dayOf } from '../../../platform/calendar.ts'
import type { Language } from '../../../platform/locale.ts'
import { colon } from '../../../platform/locale.ts'
import { layOut } from '../../../platform/mail/layout.ts'
import type { DueMail, Letter, MailWriter } from '../../../platform/mail/letter.ts'
import { type Brand, brandOf } from '../../organisation/index.ts'
import { type Holder, holdersWith, mailboxesOf, opening, roleHints } from '../../people/index.ts'
import { roleGivenMail, roleTakenMail } from '../mail-kinds.ts'
import { headOf } from '../mails.ts'
import { rolesInWords } from './names.ts'
import { roleText } from './text.ts'

interface Told {
  mail: DueMail
  brand: Brand | undefined
  /** Those that open doors; the others are no work in this application. */
  roles: Holder['roles']
  /** Who did it; undefined for the installation itself. */
  by: string | undefined
  home: string
}

/** Says what somebody's roles are now; `thingId` is who changed them. A mail without anything to say is left out. */
const telling = (
  kind: MailWriter['kind'],
  letterFor: (told: Told) => Letter | undefined,
): MailWriter => ({
  kind,
  async write(mails, { tx, services }) {
    const ids = (of: 'personId' | 'thingId') => mails.flatMap((mail) => mail[of] ?? [])
    const [brand, holders, givers] = await Promise.all([
      brandOf(tx),
      holdersWith(tx, ids('personId')),
      mailboxesOf(tx, ids('thingId'), dayOf(services.now())),
    ])
    const letters = new Map<string, Letter>()
    for (const mail of mails) {
      const holder = holders.get(mail.personId ?? '')
      const letter =
        holder &&
        letterFor({
          mail,
          brand,
          roles: holder.roles.filter(opening),
          by: givers.get(mail.thingId ?? '')?.name,
          home: services.settings.url.replace(/\/$/, ''),
        })
      if (letter) letters.set(mail.id, letter)
    }
    return letters
  },
})

/** As “HR: looks after people and signing.” */
const hinted = (roles: Holder['roles'], language: Language) =>
  roles.map((role) => {
    const hint = roleHints[language][role] ?? ''
    return `${rolesInWords([role], language)}${colon(language)} ${hint.charAt(0).toLowerCase()}${hint.slice(1)}.`
  })

const roleGiven = telling(roleGivenMail, ({ mail, brand, roles, by, home }) => {
  const { language } = mail
  const t = roleText[language].mail.given
  const named = rolesInWords(roles, language)
  const organisation = brand?.name ?? ''
  if (!roles.length) return undefined
  return layOut({
    ...headOf(mail, brand, home),
    subject: t.subject(named, organisation),
    paragraphs: [by ? t.by(by, named) : t.house(named), ...hinted(roles, language), t.how],
    button: { label: t.button, href: `${home}/me/roles` },
    footnotes: [t.footnote(organisation)],
  })
})

const roleTaken = telling(roleTakenMail, ({ mail, brand, roles, by, home }) => {
  const { language } = mail
  const { taken, given } = roleText[language].mail
  const organisation = brand?.name ?? ''
  const now = roles.length ? taken.still(rolesInWords(roles, language)) : taken.none
  return layOut({
    ...headOf(mail, brand, home),
    subject: taken.subject(organisation),
    paragraphs: [by ? taken.by(by) : taken.house, now, taken.thanks],
    footnotes: [given.footnote(organisation)],
  })
})

export const roleMails: MailWriter[] = [roleGiven, roleTaken]
