import { dayOf, daysBetween } from '../../platform/calendar.ts'
import { type Language, longTime } from '../../platform/locale.ts'
import type { Signature } from './store/signatures.ts'
import { text } from './text/index.ts'

/** How we knew who signed, and what has to be known about that. */
export function identifiedIn(signature: Signature, language: Language) {
  const t = text[language]
  const { identifiedBy, identifiedAt, addressChangedAt, signedAt } = signature
  return [
    t.identifiedAt(t.identifiedBy[identifiedBy], longTime(identifiedAt, language)),
    ...(addressChangedAt
      ? [t.addressChanged(daysBetween(dayOf(addressChangedAt), dayOf(signedAt)))]
      : []),
  ].join(' ')
}
