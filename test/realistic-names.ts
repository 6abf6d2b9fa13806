import type { Language } from '../src/platform/locale.ts'

export { origins } from '../src/app/demo/names.ts'

const list = (names: string) => names.split('|')

export interface Place {
  name: string
  share: number
  language: Language
  departments: string[]
}

const nl = list(
  'Zorg|Nachtzorg|Keuken, catering en zaal|Techniek|Onthaal|Personeel & organisatie|IT',
)
const fr = list('Soins|Cuisine; restaurant|Technique|Accueil|Ressources humaines|Comptabilité')
const de = list('Pflege|Küche|Technik|Empfang|Buchführung')

export const places: Place[] = [
  { name: 'Antwerpen-Noord', share: 26, language: 'nl', departments: nl },
  { name: 'Gent “De Kaai”', share: 20, language: 'nl', departments: nl },
  { name: 'Utrecht', share: 22, language: 'nl', departments: nl },
  { name: '’s-Hertogenbosch', share: 12, language: 'nl', departments: nl },
  { name: 'Liège', share: 12, language: 'fr', departments: fr },
  { name: 'Namur, Citadelle', share: 6, language: 'fr', departments: fr },
  { name: 'Eupen', share: 2, language: 'de', departments: de },
]

export const headers: Record<Language, string[]> = {
  nl: list(
    'Naam|E-mailadres|Personeelsnummer|Vestiging|Afdeling|Leidinggevende|Contract|Taal|In dienst|Uit dienst',
  ),
  fr: list(
    'Nom complet|Courriel|Matricule|Établissement|Service|Responsable|Type de contrat|Langue|Date d’entrée|Date de sortie',
  ),
  en: list(
    'Full name|E-mail|Employee number|Site|Department|Manager|Contract type|Language|Start date|End date',
  ),
  de: list(
    'Vollständiger Name|E-Mail|Personalnummer|Standort|Abteilung|Vorgesetzte/r|Vertragsart|Sprache|Eintritt|Austritt',
  ),
}
