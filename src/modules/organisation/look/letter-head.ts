import { firstNameOf } from '../../../platform/letters/index.ts'
import type { Language } from '../../../platform/locale.ts'
import type { LetterParts } from '../../../platform/mail/letter.ts'
import { accentFor } from '../../../ui/colour.ts'
import { text } from '../text/index.ts'
import type { Brand } from './brand-store.ts'

type Head = Pick<LetterParts, 'language' | 'organisation' | 'accent' | 'mark' | 'from' | 'check'>

/**
 * The head of a letter to somebody, and what makes it to be trusted: whose it is, from whom it comes, and how to check
 * that without a press on anything in it.
 * @param url where the house stands, to be typed by whoever doubts
 */
export function letterHead(
  brand: Brand | undefined,
  { language, name }: { language: Language; name: string },
  url: string,
): Head & { firstName: string } {
  const { name: from, email, phone } = brand?.contact ?? { name: '', email: '', phone: '' }
  const t = text[language].letter
  const home = url.replace(/\/$/, '')
  return {
    language,
    organisation: brand?.name ?? '',
    accent: accentFor(brand?.accent ?? '').light.accent,
    mark: brand?.mark ?? undefined,
    from: from ? { name: from, email } : undefined,
    check: brand && (phone ? t.checkByPhone(from, phone, home) : t.check(home)),
    firstName: firstNameOf(name),
  }
}
