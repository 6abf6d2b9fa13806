import type { InEveryLanguage } from '../../../platform/locale.ts'

interface Words {
  subject: string
  greeting: string
  lines: string[]
}

/** The mail that the doctor sends. */
export const text: InEveryLanguage<Words> = {
  nl: {
    subject: 'Een test van Leidraad',
    greeting: 'Hallo,',
    lines: ['De e-mails van Leidraad komen aan. Je hoeft niets te doen.'],
  },
  fr: {
    subject: 'E-mail d’essai de Leidraad',
    greeting: 'Bonjour,',
    lines: ['Les e-mails de Leidraad arrivent. Vous n’avez rien à faire.'],
  },
  en: {
    subject: 'Test email from Leidraad',
    greeting: 'Hello,',
    lines: ['Emails from Leidraad arrive. There is nothing to do.'],
  },
  de: {
    subject: 'Eine Probe von Leidraad',
    greeting: 'Guten Tag,',
    lines: ['Die E-Mails von Leidraad kommen an. Sie müssen nichts tun.'],
  },
}
