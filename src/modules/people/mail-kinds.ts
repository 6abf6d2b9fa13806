import { mailKind } from '../../platform/mail/letter.ts'

export const addressChangedMail = mailKind('people.address-changed', {
  nl: 'Ander e-mailadres',
  fr: 'Autre adresse e-mail',
  en: 'Another email address',
  de: 'Andere E-Mail-Adresse',
})
