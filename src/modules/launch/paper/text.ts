import type { InEveryLanguage } from '../../../platform/locale.ts'

export const qrAlt: InEveryLanguage = {
  nl: 'QR-code naar het beleid',
  fr: 'Code QR menant à la charte',
  en: 'QR code to the policy',
  de: 'QR-Code zur Richtlinie',
}
