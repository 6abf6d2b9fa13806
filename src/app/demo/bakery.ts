import type { Answers } from '../../modules/policies/index.ts'
import type { Origin } from './names.ts'

/** The organisation of the demo: a bakery with shops, in two countries and two languages. */
export const bakery = {
  name: 'De Korenaar',
  accent: '#7a3e1d',
  values: {
    nl: ['eerlijk', 'gastvrij', 'trots op het vak'],
    fr: ['honnêtes', 'accueillants', 'fiers du métier'],
  },
  owner: { name: 'Ine Peeters', email: 'ine.peeters@korenaar.example' },
  /** Where she works. */
  ownerAt: {
    number: '4000',
    place: 'Bakkerij Gent',
    department: 'Kantoor',
    startsOn: '2014-03-01',
  },
  contact: { name: 'Ine Peeters', email: 'ine.peeters@korenaar.example', phone: '+32 9 555 01 42' },
  spokespersons: [
    {
      name: 'Ine Peeters',
      topic: 'De Korenaar',
      email: 'pers@korenaar.example',
      phone: '+32 9 555 01 42',
    },
    {
      name: 'Bram Visser',
      topic: 'Brood en recepten',
      email: 'bram.visser@korenaar.example',
      phone: '',
    },
  ],
}

export interface Place {
  name: string
  region: string
  headcount: number
  body: 'none' | 'works-council' | 'union'
  bodyName: string
  language: 'nl' | 'fr'
  departments: string[]
  /** Whose names one meets there. */
  names: Origin['of'][]
  /** How many of the people of the demo work here, of a hundred. */
  share: number
  /** How many of them have signed by now, of a hundred. */
  signed: number
}

export const places: Place[] = [
  {
    name: 'Bakkerij Utrecht',
    region: 'nl',
    headcount: 160,
    body: 'works-council',
    bodyName: 'OR De Korenaar',
    language: 'nl',
    departments: ['Deeg en ovens', 'Patisserie', 'Inpak en vervoer', 'Techniek', 'Kantoor'],
    names: ['Dutch', 'Dutch', 'Dutch', 'Turkish', 'Moroccan', 'Polish'],
    share: 34,
    signed: 76,
  },
  {
    name: 'Winkels Nederland',
    region: 'nl',
    headcount: 161,
    body: 'works-council',
    bodyName: 'OR De Korenaar',
    language: 'nl',
    departments: ['Winkel Neude', 'Winkel Twijnstraat', 'Winkel Amersfoort'],
    names: ['Dutch', 'Dutch', 'Moroccan', 'Turkish'],
    share: 30,
    signed: 62,
  },
  {
    name: 'Bakkerij Gent',
    region: 'be-flanders',
    headcount: 95,
    body: 'union',
    bodyName: 'Vakbondsafvaardiging Gent',
    language: 'nl',
    departments: ['Deeg en ovens', 'Inpak en vervoer', 'Winkel Korenmarkt', 'Kantoor'],
    names: ['Flemish', 'Flemish', 'Flemish', 'Turkish', 'Moroccan'],
    share: 21,
    signed: 56,
  },
  {
    name: 'Boulangerie Liège',
    region: 'be-wallonia',
    headcount: 70,
    body: 'union',
    bodyName: 'Délégation syndicale Liège',
    language: 'fr',
    departments: ['Fournil', 'Pâtisserie', 'Magasin Saint-Lambert'],
    names: ['Walloon', 'Walloon', 'Walloon', 'Moroccan', 'Polish'],
    share: 15,
    signed: 34,
  },
]

const chosen = (...chosen: string[]) => ({ kind: 'chosen' as const, chosen, own: {} })
const names = (...names: string[]) => ({ kind: 'names' as const, names })

/** The interview as Ine answered it. */
export const answers: Answers = {
  purpose: chosen('ambassadors', 'good-name'),
  platforms: chosen(
    'linkedin',
    'facebook',
    'instagram',
    'tiktok',
    'youtube',
    'whatsapp',
    'reviews',
  ),
  accounts: chosen('official'),
  'for-whom': chosen('permanent', 'temporary', 'agency', 'interns'),
  'working-time': chosen('moderate'),
  'who-speaks': chosen('own-field'),
  journalists: chosen('refer-and-tell'),
  logo: chosen('on-request'),
  'own-handle': chosen('own-name'),
  'say-employer': chosen('when-about-us'),
  confidential: chosen('customers', 'colleagues', 'recipes', 'figures'),
  rooms: {
    ...chosen('production', 'changing'),
    own: { nl: ['de laadkade'], fr: ['le quai de chargement'] },
  },
  'shop-floor': chosen('yes'),
  'check-ins': chosen('safety'),
  photos: chosen('ask-colleagues'),
  ai: chosen('said-where-real'),
  'ai-tools': {
    kind: 'text',
    texts: {
      nl: 'Copilot voor teksten en DeepL voor vertalingen',
      fr: 'Copilot pour les textes et DeepL pour les traductions',
    },
  },
  opinions: chosen('own-name'),
  ambassadors: chosen('yes'),
  'channel-list': {
    kind: 'text',
    texts: { nl: 'korenaar.example/kanalen', fr: 'korenaar.example/canaux' },
  },
  'account-lead': names('Ine Peeters'),
  'post-approval': chosen('four-eyes'),
  'account-security': chosen('mfa', 'vault'),
  listening: chosen('by-hand'),
  reactions: chosen('working-day'),
  'crisis-contact': names('Ine Peeters'),
  'report-point': {
    kind: 'text',
    texts: { nl: 'vertrouwenspersoon@korenaar.example', fr: 'confiance@korenaar.example' },
  },
  breaches: chosen('talk', 'coaching', 'second-look', 'objection'),
  review: chosen('12'),
  adopted: {
    kind: 'adoption',
    by: { nl: 'Ine Peeters, zaakvoerder', fr: 'Ine Peeters, gérante' },
    after: 'bodies',
    others: {},
    on: null,
  },
}
