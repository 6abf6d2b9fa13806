import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  title: 'Vertel nog wie jullie zijn',
  open: (parts: string) => `Nog leeg: ${parts}.`,
}

export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    title: 'Terminez votre présentation',
    open: (parts) => `Encore vide\u202f: ${parts}.`,
  },
  en: {
    title: 'Finish telling us who you are',
    open: (parts) => `Still empty: ${parts}.`,
  },
  de: {
    title: 'Stellen Sie sich zu Ende vor',
    open: (parts) => `Noch leer: ${parts}.`,
  },
}
