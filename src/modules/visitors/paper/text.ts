import type { InEveryLanguage } from '../../../platform/locale.ts'

export const qrAlt: InEveryLanguage = {
  nl: 'QR-code naar de pagina met de huisregels',
  fr: 'Code QR vers la page de ces règles',
  en: 'QR code to the page with the house rules',
  de: 'QR-Code zur Seite mit den Hausregeln',
}
