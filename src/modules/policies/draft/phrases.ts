import type { InEveryLanguage } from '../../../platform/locale.ts'
import type { OptionOf } from '../interview/questions.ts'

type Words<Id extends 'platforms' | 'confidential' | 'rooms'> = InEveryLanguage<
  Record<OptionOf<Id>, string>
>

const names = {
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  x: 'X',
  youtube: 'YouTube',
  whatsapp: 'WhatsApp',
  snapchat: 'Snapchat',
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  reddit: 'Reddit',
  pinterest: 'Pinterest',
  discord: 'Discord',
  wikipedia: 'Wikipedia',
}

/** How a chosen platform stands in a sentence. */
export const platformNames: Words<'platforms'> = {
  nl: { ...names, reviews: 'reviewsites' },
  fr: { ...names, reviews: 'les sites d’avis' },
  en: { ...names, reviews: 'review sites' },
  de: { ...names, reviews: 'Bewertungsportale' },
}

export const confidentialWords: Words<'confidential'> = {
  nl: {
    customers: 'gegevens van klanten',
    patients: 'alles over patiënten en bewoners',
    pupils: 'gegevens van leerlingen en ouders',
    citizens: 'dossiers van inwoners',
    colleagues: 'wat collega’s privé vertellen',
    figures: 'cijfers die niet openbaar zijn',
    recipes: 'recepten en ontwerpen',
    plans: 'plannen',
    prices: 'prijzen en contracten',
    security: 'codes en beveiliging',
    listed: 'nieuws dat de beurskoers raakt',
  },
  fr: {
    customers: 'les données des clients',
    patients: 'tout ce qui concerne les patients et les résidents',
    pupils: 'les données des élèves et des parents',
    citizens: 'les dossiers des habitants',
    colleagues: 'ce que des collègues confient en privé',
    figures: 'les chiffres non publics',
    recipes: 'les recettes et les modèles',
    plans: 'les projets',
    prices: 'les prix et les contrats',
    security: 'les codes et la sécurité',
    listed: 'les nouvelles qui touchent le cours de Bourse',
  },
  en: {
    customers: 'data about customers',
    patients: 'anything about patients and residents',
    pupils: 'data about pupils and parents',
    citizens: 'residents’ files',
    colleagues: 'what colleagues tell in private',
    figures: 'figures that are not public',
    recipes: 'recipes and designs',
    plans: 'plans',
    prices: 'prices and contracts',
    security: 'codes and security',
    listed: 'news that affects the share price',
  },
  de: {
    customers: 'Kundendaten',
    patients: 'alles über Patienten und Bewohner',
    pupils: 'Daten von Schülern und Eltern',
    citizens: 'Akten der Einwohner',
    colleagues: 'Privates aus dem Team',
    figures: 'nicht öffentliche Zahlen',
    recipes: 'Rezepte und Entwürfe',
    plans: 'Pläne',
    prices: 'Preise und Verträge',
    security: 'Codes und Sicherheitstechnik',
    listed: 'Nachrichten mit Folgen für den Börsenkurs',
  },
}

export const roomWords: Words<'rooms'> = {
  nl: {
    production: 'de productie',
    laboratory: 'het laboratorium',
    warehouse: 'het magazijn',
    offices: 'kantoren en vergaderzalen',
    care: 'kamers van patiënten en bewoners',
    classrooms: 'de klaslokalen',
    till: 'de kassa en de kluis',
    technical: 'de technische ruimtes',
    changing: 'de kleedruimtes',
    sites: 'plaatsen van klanten',
  },
  fr: {
    production: 'la production',
    laboratory: 'le laboratoire',
    warehouse: 'l’entrepôt',
    offices: 'les bureaux et les salles de réunion',
    care: 'les chambres des patients et des résidents',
    classrooms: 'les salles de classe',
    till: 'la caisse et le coffre',
    technical: 'les locaux techniques',
    changing: 'les vestiaires',
    sites: 'les locaux des clients',
  },
  en: {
    production: 'the production area',
    laboratory: 'the laboratory',
    warehouse: 'the warehouse',
    offices: 'offices and meeting rooms',
    care: 'patients’ and residents’ rooms',
    classrooms: 'the classrooms',
    till: 'the till and the safe',
    technical: 'the technical rooms',
    changing: 'the changing rooms',
    sites: 'customers’ premises',
  },
  de: {
    production: 'die Produktion',
    laboratory: 'das Labor',
    warehouse: 'das Lager',
    offices: 'Büros und Besprechungsräume',
    care: 'Zimmer von Patienten und Bewohnern',
    classrooms: 'die Klassenräume',
    till: 'Kasse und Tresor',
    technical: 'die Technikräume',
    changing: 'die Umkleideräume',
    sites: 'Räume von Kunden',
  },
}
