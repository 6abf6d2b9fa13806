/** A printer's with two places and two languages. Nobody here exists, and no mail to them can arrive. */
export const owner = { name: 'Greet Maes', email: 'greet.maes@delinde.example' }
export const PASSWORDS = {
  owner: 'negen natte kastanjes',
  hr: 'zeven zware rollen papier',
  author: 'drie dozen droge inkt',
}

const at = (first, domain = 'delinde.example') => `${first}@${domain}`

/** As the file of HR has them: name, address, number, place, department, language, and for one the last day. */
export const staff = [
  ['Greet Maes', owner.email, '100', 'Drukkerij Mechelen', 'Kantoor', 'nl'],
  ['Pieter Aerts', at('pieter'), '101', 'Drukkerij Mechelen', 'Kantoor', 'nl'],
  ['An De Smedt', at('an'), '102', 'Drukkerij Mechelen', 'Kantoor', 'nl'],
  ['Fatima Aziz', at('fatima'), '103', 'Drukkerij Mechelen', 'Drukzaal', 'nl'],
  ['Tom Claes', at('tom'), '104', 'Drukkerij Mechelen', 'Drukzaal', 'nl'],
  ['Katrijn Mertens', at('katrijn'), '105', 'Drukkerij Mechelen', 'Drukzaal', 'nl'],
  ['Jef Goossens', '', '106', 'Drukkerij Mechelen', 'Drukzaal', 'nl'],
  ['Bilal Tahiri', '', '107', 'Drukkerij Mechelen', 'Drukzaal', 'nl'],
  ['Lotte Wouters', at('lotte'), '108', 'Drukkerij Mechelen', 'Afwerking', 'nl'],
  ['Stijn Lemmens', at('stijn'), '109', 'Drukkerij Mechelen', 'Afwerking', 'nl'],
  ['Ayşe Yılmaz', at('ayse'), '110', 'Drukkerij Mechelen', 'Afwerking', 'nl'],
  ['Wout Segers', at('wout'), '111', 'Drukkerij Mechelen', 'Afwerking', 'nl'],
  ['Hilde Michiels', at('hilde'), '112', 'Drukkerij Mechelen', 'Afwerking', 'nl'],
  ['Raf De Backer', '', '113', 'Drukkerij Mechelen', 'Afwerking', 'nl'],
  ['Elke Willems', at('elke'), '114', 'Drukkerij Mechelen', 'Kantoor', 'nl'],
  ['Amélie Lefèvre', at('amelie'), '201', 'Imprimerie Namur', 'Atelier', 'fr'],
  ['François Dubois', at('francois'), '202', 'Imprimerie Namur', 'Atelier', 'fr'],
  ['Zoé Lambert', at('zoe'), '203', 'Imprimerie Namur', 'Atelier', 'fr'],
  ['Benoît Dupont', '', '204', 'Imprimerie Namur', 'Atelier', 'fr'],
  ['Chloé Noël', at('chloe'), '205', 'Imprimerie Namur', 'Bureau', 'fr'],
  ['Jérôme Gérard', at('jerome'), '206', 'Imprimerie Namur', 'Bureau', 'fr', '2026-10-30'],
  ['Céline Thiry', at('celine'), '207', 'Imprimerie Namur', 'Bureau', 'fr'],
  ['Loïc Hubert', at('loic'), '208', 'Imprimerie Namur', 'Atelier', 'fr'],
]

/** Came in with a file of the wrong month, which was undone. */
export const mistaken = [
  ['Soufiane Ouali', at('soufiane'), '301', 'Drukkerij Mechelen', 'Afwerking', 'nl'],
  ['Griet Segers', at('griet'), '302', 'Drukkerij Mechelen', 'Afwerking', 'nl'],
]

/** Somebody has just said yes to this file; nobody has begun on it. */
export const onTheirWay = [
  ['Dries Maes', at('dries'), '121', 'Drukkerij Mechelen', 'Drukzaal', 'nl'],
  ['Noémie Guérin', at('noemie'), '221', 'Imprimerie Namur', 'Atelier', 'fr'],
]

export const joiners = {
  nora: { name: 'Nora Peeters', email: at('nora'), number: '115', language: 'nl' },
  /** His contract ended, and nothing came of it. */
  milan: {
    name: 'Milan Jacobs',
    email: at('milan'),
    number: '116',
    language: 'nl',
    contract: 'fixed',
    endsOn: '2026-11-20',
  },
  /** She begins later, and was asked at once. */
  lena: {
    name: 'Lena Verlinden',
    email: at('lena'),
    number: '117',
    language: 'nl',
    startsOn: '2026-12-07',
  },
  mael: { name: 'Maël Fontaine', email: at('mael'), number: '209', language: 'fr' },
}

export const establishments = [
  {
    name: 'Drukkerij Mechelen',
    region: 'be-flanders',
    headcount: '60',
    body: 'union',
    bodyName: 'Vakbondsafvaardiging Mechelen',
  },
  {
    name: 'Imprimerie Namur',
    region: 'be-wallonia',
    headcount: '35',
    body: 'union',
    bodyName: 'Délégation syndicale Namur',
  },
]

export const answers = {
  purpose: { chosen: 'ambassadors' },
  platforms: { 'chosen[]': ['linkedin', 'facebook', 'instagram', 'whatsapp'] },
  'for-whom': { 'chosen[]': ['permanent', 'temporary', 'agency'] },
  'working-time': { chosen: 'moderate' },
  'who-speaks': { chosen: 'own-field' },
  confidential: { 'chosen[]': ['customers', 'colleagues', 'figures'] },
  photos: { chosen: 'ask-colleagues' },
  'report-point': {
    'text-nl': 'vertrouwenspersoon@delinde.example',
    'text-fr': 'confiance@delinde.example',
  },
  'account-lead': { names: 'An De Smedt' },
}

/** A sheet as the payroll system writes it. */
export function sheetOf(rows) {
  const head = ['Naam', 'E-mail', 'Personeelsnummer', 'Vestiging', 'Afdeling', 'Taal', 'Uit dienst']
  const lines = rows.map((cells) => head.map((_, at) => cells[at] ?? ''))
  return [head, ...lines].map((cells) => cells.join(';')).join('\r\n')
}

/** A clause of their own. */
export const ownClause = {
  'title-nl': 'Proefdrukken blijven binnen',
  'short-nl': 'Toon geen proefdruk voordat de klant het werk zelf heeft getoond.',
  'title-fr': 'Les épreuves restent chez nous',
  'short-fr': 'Ne montrez pas d’épreuve avant que le client ait montré son travail.',
}
