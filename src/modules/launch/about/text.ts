import type { InEveryLanguage } from '../../../platform/locale.ts'

export const text: InEveryLanguage = {
  nl: 'Je vinkte iets af bij het bekend maken.',
  fr: 'Vous avez coché une étape pour faire connaître la charte.',
  en: 'You ticked a step of making the policy known.',
  de: 'Sie haben einen Schritt beim Bekanntmachen abgehakt.',
}
