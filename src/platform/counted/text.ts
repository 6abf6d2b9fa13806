import type { InEveryLanguage } from '../locale.ts'

const nl = { moreThan: (figure: string) => `meer dan ${figure}` }

export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: { moreThan: (figure) => `plus de ${figure}` },
  en: { moreThan: (figure) => `more than ${figure}` },
  de: { moreThan: (figure) => `mehr als ${figure}` },
}
