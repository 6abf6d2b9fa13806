import type { InEveryLanguage } from '../../../platform/locale.ts'

export const text: InEveryLanguage = {
  nl: 'Bij het bekendmaken staat dat jij iets doet of deed.',
  fr: 'Parmi les étapes pour faire connaître la charte, l’une porte votre nom.',
  en: 'A step of making the policy known has your name with it.',
  de: 'Bei einem Schritt des Bekanntmachens steht Ihr Name.',
}
