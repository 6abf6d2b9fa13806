import type { InEveryLanguage } from '../../../platform/locale.ts'

/** The fixed words of a poster, beside those of rule and advice. */
export interface PosterWords {
  draft: string
  notYet: string
  readOn: string
  ask: string
  solid: string
  dotted: string
  qrAlt: string
  version: (number: number, date: string) => string
  draftOf: (date: string) => string
}

export const posterWords: InEveryLanguage<PosterWords> = {
  nl: {
    draft: 'Concept',
    notYet: 'Dit geldt nog niet',
    readOn: 'Lees het hele beleid op je telefoon',
    ask: 'Iets vragen?',
    solid: 'lijn',
    dotted: 'stippels',
    qrAlt: 'QR-code naar de pagina van het beleid',
    version: (number, date) => `versie ${number}, ${date}`,
    draftOf: (date) => `concept van ${date}`,
  },
  fr: {
    draft: 'Projet',
    notYet: 'Pas encore en vigueur',
    readOn: 'Toute la charte sur votre téléphone',
    ask: 'Une question\u202f?',
    solid: 'trait',
    dotted: 'pointillés',
    qrAlt: 'Code QR vers la page de la charte',
    version: (number, date) => `version ${number}, ${date}`,
    draftOf: (date) => `projet du ${date}`,
  },
  en: {
    draft: 'Draft',
    notYet: 'This does not apply yet',
    readOn: 'Read the whole policy on your phone',
    ask: 'A question?',
    solid: 'line',
    dotted: 'dots',
    qrAlt: 'QR code to the page of the policy',
    version: (number, date) => `version ${number}, ${date}`,
    draftOf: (date) => `draft of ${date}`,
  },
  de: {
    draft: 'Entwurf',
    notYet: 'Dies gilt noch nicht',
    readOn: 'Die ganze Richtlinie auf dem Handy',
    ask: 'Fragen?',
    solid: 'Linie',
    dotted: 'Punkte',
    qrAlt: 'QR-Code zur Seite der Richtlinie',
    version: (number, date) => `Version ${number}, ${date}`,
    draftOf: (date) => `Entwurf vom ${date}`,
  },
}
