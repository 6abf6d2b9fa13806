import type { Variable } from '../../../library/clauses/rules.ts'
import type { InEveryLanguage } from '../../../platform/locale.ts'

/** What stands in a text while nobody has answered: complete, true almost anywhere, and no gap to be seen. */
export const fallbacks: InEveryLanguage<Record<Variable, string>> = {
  nl: {
    organisation: 'onze organisatie',
    contact: 'je leidinggevende',
    contactEmail: 'het algemene mailadres',
    spokespersons: 'de directie',
    values: 'eerlijk, respectvol en behulpzaam',
    platforms: 'LinkedIn, Facebook, Instagram, TikTok en YouTube',
    confidential: 'gegevens van klanten en collega’s, cijfers en plannen die niet openbaar zijn',
    rooms: 'ruimtes waar bezoekers niet zomaar komen',
    reportPoint: 'je leidinggevende of de directie',
    socialMediaManager: 'ons communicatieteam',
    crisisContact: 'ons communicatieteam',
    safeguards: 'minstens twee beheerders per account en niet meer dan nodig',
    reply: 'antwoord',
    steps: 'eerst een gesprek, een stap die past bij de ernst en een tweede persoon die meekijkt',
    reviewMonths: '12',
    body: 'de vakbond of de personeelsvertegenwoordiging',
    channels: 'de lijst op ons portaal',
  },
  fr: {
    organisation: 'notre organisation',
    contact: 'votre responsable',
    contactEmail: 'l’adresse de contact générale',
    spokespersons: 'la direction',
    values: 'honnêtes, respectueux et serviables',
    platforms: 'LinkedIn, Facebook, Instagram, TikTok et YouTube',
    confidential:
      'les données des clients et des collègues, les chiffres et les projets qui ne sont pas publics',
    rooms: 'les espaces où les visiteurs n’entrent pas librement',
    reportPoint: 'votre responsable ou la direction',
    socialMediaManager: 'notre équipe communication',
    crisisContact: 'notre équipe communication',
    safeguards: 'au moins deux gestionnaires par compte et pas plus que nécessaire',
    reply: 'une réponse',
    steps:
      'd’abord une conversation, une suite selon la gravité et le regard d’une seconde personne',
    reviewMonths: '12',
    body: 'le syndicat ou les représentants du personnel',
    channels: 'la liste sur notre portail',
  },
  en: {
    organisation: 'our organisation',
    contact: 'your manager',
    contactEmail: 'our general e-mail address',
    spokespersons: 'the management',
    values: 'honest, respectful and helpful',
    platforms: 'LinkedIn, Facebook, Instagram, TikTok and YouTube',
    confidential: 'data about customers and colleagues, and figures and plans that are not public',
    rooms: 'rooms that visitors do not freely enter',
    reportPoint: 'your manager or the management',
    socialMediaManager: 'our communications team',
    crisisContact: 'our communications team',
    safeguards: 'at least two administrators per account and no more than needed',
    reply: 'an answer',
    steps:
      'a conversation first, a step that fits how serious it is and a second person who looks too',
    reviewMonths: '12',
    body: 'the trade union or staff representatives',
    channels: 'the list on our portal',
  },
  de: {
    organisation: 'unsere Organisation',
    contact: 'Ihre Führungskraft',
    contactEmail: 'die allgemeine E-Mail-Adresse',
    spokespersons: 'die Geschäftsleitung',
    values: 'ehrlich, respektvoll und hilfsbereit',
    platforms: 'LinkedIn, Facebook, Instagram, TikTok und YouTube',
    confidential: 'Daten von Kunden und Kollegen sowie Zahlen und Pläne, die nicht öffentlich sind',
    rooms: 'Räume, die Besucher nicht frei betreten',
    reportPoint: 'Ihre Führungskraft oder die Geschäftsleitung',
    socialMediaManager: 'unser Kommunikationsteam',
    crisisContact: 'unser Kommunikationsteam',
    safeguards: 'mindestens zwei Personen pro Konto und nicht mehr als nötig',
    reply: 'Antwort',
    steps: 'zuerst ein Gespräch, ein Schritt je nach Schwere und der Blick einer zweiten Person',
    reviewMonths: '12',
    body: 'der Gewerkschaft oder der Personalvertretung',
    channels: 'die Liste auf unserem Portal',
  },
}

type Body = 'NL-works-council' | 'NL-union' | 'BE-works-council' | 'BE-union'

/** Each fits after "met", "avec", "with" and "mit". The words follow the country; a committee's own name varies too much. */
export const bodyWords: InEveryLanguage<Record<Body, string>> = {
  nl: {
    'NL-works-council': 'de ondernemingsraad',
    'NL-union': 'de vakbonden',
    'BE-works-council': 'de ondernemingsraad',
    'BE-union': 'de vakbondsafvaardiging',
  },
  fr: {
    'NL-works-council': 'le conseil d’entreprise',
    'NL-union': 'les syndicats',
    'BE-works-council': 'le conseil d’entreprise',
    'BE-union': 'la délégation syndicale',
  },
  en: {
    'NL-works-council': 'the works council',
    'NL-union': 'the trade unions',
    'BE-works-council': 'the works council',
    'BE-union': 'the trade union delegation',
  },
  de: {
    'NL-works-council': 'dem Betriebsrat',
    'NL-union': 'den Gewerkschaften',
    'BE-works-council': 'dem Betriebsrat',
    'BE-union': 'der Gewerkschaftsvertretung',
  },
}
