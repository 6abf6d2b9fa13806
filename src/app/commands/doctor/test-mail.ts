import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { bad } from '../../../platform/finding.ts'
import { isLanguage, type Language } from '../../../platform/locale.ts'
import { layOut } from '../../../platform/mail/layout.ts'
import type { Settings } from '../../../platform/settings.ts'
import { tryMail } from './mail.ts'
import { text } from './text.ts'

/** The plainest letter there is, in the language of whoever sits at the server. */
function testLetter(language: Language) {
  const { subject, greeting, lines } = text[language]
  return layOut({
    language,
    organisation: 'Leidraad',
    accent: '#0e5a57',
    mark: undefined,
    from: undefined,
    check: undefined,
    subject,
    greeting,
    paragraphs: lines,
    footnotes: [],
  })
}

/** One mail to this address, the way all others go. */
export async function sendTestMail(settings: Settings, typed: string) {
  const address = z.email().safeParse(typed.trim())
  if (!address.success)
    return [bad(`“${typed}” is no email address.`, 'leidraad doctor --mail you@example.org')]
  const here = Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2)
  const letter = testLetter(isLanguage(here) ? here : 'en')
  return tryMail(settings, address.data, { id: randomUUID(), letter })
}
