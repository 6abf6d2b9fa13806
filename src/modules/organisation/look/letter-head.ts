import { firstNameOf } from '../../../platform/letters/index.ts'
import type { Language } from '../../../platform/locale.ts'
import { accentFor } from '../../../ui/colour.ts'
import type { Brand } from './brand-store.ts'

/** The head of a letter to somebody: whose it is, in a colour that can be read, and what they are called. */
export const letterHead = (
  brand: Brand | undefined,
  { language, name }: { language: Language; name: string },
) => ({
  language,
  organisation: brand?.name ?? '',
  accent: accentFor(brand?.accent ?? '').light.accent,
  firstName: firstNameOf(name),
})
