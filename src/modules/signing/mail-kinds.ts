import { mailKind } from '../../platform/mail/letter.ts'

export const receipt = mailKind(
  'signing.receipt',
  {
    nl: 'Bewijs van ondertekening',
    fr: 'Preuve de signature',
    en: 'Proof of signature',
    de: 'Nachweis der Unterschrift',
  },
  { waitedFor: true },
)
