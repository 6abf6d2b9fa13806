import type { InEveryLanguage } from '../../../platform/locale.ts'

export const text: InEveryLanguage = {
  nl: 'Jij koos welke kaarten iedereen ziet.',
  fr: 'Vous avez choisi les fiches que tout le monde voit.',
  en: 'You chose which cards everybody sees.',
  de: 'Sie haben gewählt, welche Karten alle sehen.',
}
