import type { InEveryLanguage } from '../../../platform/locale.ts'

export const text: InEveryLanguage = {
  nl: 'Bij de poster staat dat jij hem als laatste veranderde.',
  fr: 'L’affiche indique que vous l’avez modifiée en dernier.',
  en: 'The poster says that you were the last to change it.',
  de: 'Beim Plakat steht, dass Sie es zuletzt geändert haben.',
}
