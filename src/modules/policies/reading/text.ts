import type { InEveryLanguage } from '../../../platform/locale.ts'

/** What stands above the people whom a policy names. */
export const text: InEveryLanguage<
  Record<'people' | 'spokespersons' | 'contact' | 'report' | 'crisis', string>
> = {
  nl: {
    people: 'Mensen',
    spokespersons: 'Namens ons spreken',
    contact: 'Vragen? Hier kun je terecht',
    report: 'Een misstand melden',
    crisis: 'Gaat het online mis? Bel',
  },
  fr: {
    people: 'Personnes',
    spokespersons: 'Parlent en notre nom',
    contact: 'Une question\u202f? Adressez-vous ici',
    report: 'Signaler un abus',
    crisis: 'Un problème en ligne\u202f? Appelez',
  },
  en: {
    people: 'People',
    spokespersons: 'They speak for us',
    contact: 'Questions? Turn to',
    report: 'To report wrongdoing',
    crisis: 'Trouble online? Call',
  },
  de: {
    people: 'Personen',
    spokespersons: 'Für uns sprechen',
    contact: 'Fragen? Hier sind Sie richtig',
    report: 'Einen Missstand melden',
    crisis: 'Ärger im Netz? Rufen Sie an',
  },
}
