import type { InEveryLanguage } from './locale.ts'

/** Before a figure that was counted no further: "meer dan 1.000". */
export const moreThan: InEveryLanguage = {
  nl: 'meer dan',
  fr: 'plus de',
  en: 'more than',
  de: 'mehr als',
}
