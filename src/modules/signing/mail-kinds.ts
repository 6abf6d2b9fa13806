import { mailKind } from '../../platform/mail/letter.ts'

export const invitation = mailKind('signing.invitation', {
  nl: 'Uitnodiging om te ondertekenen',
  fr: 'Invitation à signer',
  en: 'Invitation to sign',
  de: 'Einladung zum Unterschreiben',
})

export const reminder = mailKind('signing.reminder', {
  nl: 'Herinnering',
  fr: 'Rappel',
  en: 'Reminder',
  de: 'Erinnerung',
})

export const receipt = mailKind(
  'signing.receipt',
  {
    nl: 'Bewijs van ondertekening',
    fr: 'Preuve de signature',
    en: 'Receipt of a signature',
    de: 'Nachweis der Unterschrift',
  },
  { waitedFor: true },
)
