import type { InEveryLanguage } from '../../../platform/locale.ts'

export const text: InEveryLanguage = {
  nl: 'Bij de huisregels staat dat jij ze openbaar maakte.',
  fr: 'Les règles pour les visiteurs indiquent que vous les avez rendues publiques.',
  en: 'The house rules say that you made them public.',
  de: 'Bei den Hausregeln steht, dass Sie sie veröffentlicht haben.',
}
