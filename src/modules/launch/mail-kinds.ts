import { mailKind } from '../../platform/mail/letter.ts'

export const launchMail = mailKind('launch.mail', {
  nl: 'Bekendmaking',
  fr: 'Annonce',
  en: 'Announcement',
  de: 'Bekanntmachung',
})
