import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  signatures: 'Wat je ondertekende',
  signature: (document: string, number: number, typed: string, at: string) =>
    `${document}, versie ${number}: getekend als “${typed}” op ${at}`,
}

/** What signing keeps about somebody, told to them. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    signatures: 'Ce que vous avez signé',
    signature: (document, number, typed, at) =>
      `${document}, version ${number}\u202f: signé au nom de «\u202f${typed}\u202f» le ${at}`,
  },
  en: {
    signatures: 'What you have signed',
    signature: (document, number, typed, at) =>
      `${document}, version ${number}: signed as “${typed}” on ${at}`,
  },
  de: {
    signatures: 'Was Sie unterschrieben haben',
    signature: (document, number, typed, at) =>
      `${document}, Version ${number}: unterschrieben als „${typed}“ am ${at}`,
  },
}
