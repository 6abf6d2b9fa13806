import { expect, test } from 'vitest'
import { readContract, readLanguage, readRoles } from './cell-words.ts'
import { type Field, fields } from './fields.ts'
import { mappingRefusal, proposeMapping } from './headers.ts'

const all = {
  name: 0,
  email: 1,
  number: 2,
  establishment: 3,
  department: 4,
  manager: 5,
  contract: 6,
  language: 7,
  startsOn: 8,
  endsOn: 9,
}

test.each([
  'Naam|E-mailadres|Personeelsnummer|Vestiging|Afdeling|Leidinggevende|Contractsoort|Taal|In dienst|Uit dienst',
  'VOLLEDIGE NAAM|e-mail|Stamnr.|Locatie|Dienst|Manager|soort contract|taalcode|Datum in dienst|Einddatum',
  'Nom complet|Courriel|Matricule|Établissement|Service|Responsable|Type de contrat|Langue|Date d’entrée|Date de sortie',
  "nom|adresse electronique|Numéro de personnel|site|departement|Superieur|contrat|langue|date d'entree|Fin de contrat",
  'Full name|Email Address|Employee ID|Site|Department|Line manager|Contract type|Language|Start date|End date',
  'Name|E-Mail|Personalnummer|Standort|Abteilung|Vorgesetzte/r|Vertragsart|Sprache|Eintritt|Austritt',
  'Naam medewerker (verplicht)|E-mail werk|Nummer werknemer|Winkel|Team|E-mail leidinggevende|Contract *|Taal [nl/fr]|Startdatum (dd-mm-jjjj)|uit_dienst_op',
])('%s', (header) => expect(proposeMapping(header.split('|'))).toEqual(all))

/** As personnel and payroll systems name the columns of their exports, and what each means. */
test.each<[string, string, (Field | '')[]]>([
  [
    'AFAS',
    'Medewerker|Naam|Voornaam|E-mail werk|Functie|Organisatorische eenheid|Leidinggevende|Datum in dienst|Datum uit dienst',
    ['number', 'lastName', 'firstName', 'email', '', 'department', 'manager', 'startsOn', 'endsOn'],
  ],
  [
    'AFAS, by part',
    'Medewerker|Roepnaam|Voorvoegsel|Achternaam|E-mail werk|Omschrijving OE|Locatie|In dienst per|Uit dienst per|Soort medewerker',
    [
      'number',
      'firstName',
      'infix',
      'lastName',
      'email',
      'department',
      'establishment',
      'startsOn',
      'endsOn',
      'contract',
    ],
  ],
  [
    'Visma',
    'Persoonsnummer|Roepnaam|Voorvoegsels|Geboortenaam|E-mail zakelijk|Org. eenheid omschrijving|Naam leidinggevende|Ingangsdatum dienstverband|Einddatum dienstverband',
    [
      'number',
      'firstName',
      'infix',
      'lastName',
      'email',
      'department',
      'manager',
      'startsOn',
      'endsOn',
    ],
  ],
  [
    'Visma, English',
    'Employee number|Employee name|Work e-mail|Department name|Manager|Employment date|Termination date',
    ['number', 'name', 'email', 'department', 'manager', 'startsOn', 'endsOn'],
  ],
  [
    'SD Worx',
    'Stamnummer|Naam werknemer: Achternaam|Naam werknemer: Voornaam|Taal (Oms)|Vestigingseenheid|Afdeling (Oms)|Datum indiensttreding|Datum uitdiensttreding|E-mail professioneel',
    [
      'number',
      'lastName',
      'firstName',
      'language',
      'establishment',
      'department',
      'startsOn',
      'endsOn',
      'email',
    ],
  ],
  [
    'SD Worx, French',
    'Numéro matricule|Nom|Prénom|Langue|Unité d’établissement|Service|Date d’entrée en service|Date de sortie de service|Adresse e-mail professionnelle',
    [
      'number',
      'lastName',
      'firstName',
      'language',
      'establishment',
      'department',
      'startsOn',
      'endsOn',
      'email',
    ],
  ],
  [
    'Securex',
    'Nr. werknemer|Naam werknemer|Taal werknemer|Begindatum contract|Einddatum contract|Type contract|Locatie werk',
    ['number', 'name', 'language', 'startsOn', 'endsOn', 'contract', 'establishment'],
  ],
  [
    'Securex, French',
    'N° travailleur|Nom du travailleur|Prénom du travailleur|Date début contrat|Date fin contrat|Lieu d’occupation|Nom du responsable',
    ['number', 'lastName', 'firstName', 'startsOn', 'endsOn', 'establishment', 'manager'],
  ],
  [
    'Exact',
    'Medewerker|Medewerker: Naam|E-mail: werk|Afdeling: Omschrijving|HR: Manager|Startdatum|Einddatum|Kostenplaats',
    ['number', 'name', 'email', 'department', 'manager', 'startsOn', 'endsOn', ''],
  ],
  [
    'Exact, English',
    'Resource ID|Full name|E-mail (Work)|Department: Description|Manager|Start date|End date',
    ['number', 'name', 'email', 'department', 'manager', 'startsOn', 'endsOn'],
  ],
  [
    'Personio',
    'ID|First name|Last name|Email|Hire date|Last day of work|Supervisor|Office|Department|Employment type',
    [
      'number',
      'firstName',
      'lastName',
      'email',
      'startsOn',
      'endsOn',
      'manager',
      'establishment',
      'department',
      'contract',
    ],
  ],
  [
    'Personio, German',
    'Personalnummer|Vorname|Nachname|E-Mail|Einstellungsdatum|Letzter Arbeitstag|Vorgesetzte:r|Büro|Abteilung|Beschäftigungsart',
    [
      'number',
      'firstName',
      'lastName',
      'email',
      'startsOn',
      'endsOn',
      'manager',
      'establishment',
      'department',
      'contract',
    ],
  ],
  [
    'Personio, French',
    'Numéro d’employé|Prénom|Nom|E-mail|Date d’embauche|Supérieur hiérarchique|Bureau|Département|Type d’emploi',
    [
      'number',
      'firstName',
      'lastName',
      'email',
      'startsOn',
      'manager',
      'establishment',
      'department',
      'contract',
    ],
  ],
  [
    'who is named after the column of workers',
    'Werknemer|E-mailadres|Teamleider',
    ['name', 'email', 'manager'],
  ],
  [
    'a manager by number before one by name',
    'Employee ID|Employee|Manager name|Manager ID',
    ['number', 'name', '', 'manager'],
  ],
])('%s', (_, header, meant) => {
  const mapping = proposeMapping(header.split('|'))
  const found = header
    .split('|')
    .map((__, at) => fields.find((field) => mapping[field] === at) ?? '')
  expect(found).toEqual(meant)
})

test('a file without umlauts', () => {
  const header = ['Vollstaendiger Name', 'Personalnummer', 'Fuehrungskraft']
  expect(proposeMapping(header)).toEqual({ name: 0, number: 1, manager: 2 })
  expect(readContract('selbststaendig')).toBe('contractor')
  expect(readLanguage('FRANZOESISCH')).toBe('fr')
  expect(readRoles('Pruefer, Fuehrungskraft')).toEqual(['reviewer', 'line-manager'])
})

test('a name in parts; beside a first name, “Naam” is the last name', () => {
  expect(proposeMapping(['Voornaam', 'Tussenvoegsel', 'Achternaam', 'Nr'])).toEqual({
    firstName: 0,
    infix: 1,
    lastName: 2,
    number: 3,
  })
  expect(proposeMapping(['Nom', 'Prénom', 'Matricule'])).toEqual({
    lastName: 0,
    firstName: 1,
    number: 2,
  })
  expect(proposeMapping(['Name', 'Vorname', 'E-Mail'])).toEqual({
    lastName: 0,
    firstName: 1,
    email: 2,
  })
})

test('of two columns for one field the plainest name wins, and what is unknown stays open', () => {
  expect(proposeMapping(['id', 'Team', 'Personeelsnummer', 'Afdeling', 'Schoenmaat', ''])).toEqual({
    number: 2,
    department: 3,
  })
})

test('a file needs a name and a way to recognise people again', () => {
  expect(mappingRefusal({ email: 0 })).toEqual({ refused: 'name-not-mapped' })
  expect(mappingRefusal({ firstName: 0, lastName: 1 })).toEqual({ refused: 'key-not-mapped' })
  expect(mappingRefusal({ lastName: 1, number: 2 })).toBeUndefined()
})

test.each([
  ['Vast', 'permanent'],
  ['onbepaalde duur', 'permanent'],
  ['CDI', 'permanent'],
  ['unbefristet', 'permanent'],
  ['Contrat à durée déterminée', 'fixed'],
  ['INTERIM', 'agency'],
  ['Stagiair(e)', 'intern'],
  ['bénévole', 'volunteer'],
  ["zzp'er", 'contractor'],
  ['intern', undefined],
])('contract %s is %s', (word, contract) => expect(readContract(word)).toBe(contract))

test.each([
  ['Nederlands', 'nl'],
  ['nl-BE', 'nl'],
  ['FRANÇAIS', 'fr'],
  ['néerlandais', 'nl'],
  ['Deutsch (BE)', 'de'],
  ['en_GB', 'en'],
  ['Pools', undefined],
])('language %s is %s', (word, language) => expect(readLanguage(word)).toBe(language))

test('roles: several in a cell, everyone is an employee, a job title is no role', () => {
  expect(readRoles('HR, woordvoerder; medewerker')).toEqual(['hr', 'spokesperson'])
  expect(readRoles('verpleegkundige')).toBeUndefined()
})

test('brackets that nobody closed are read once, and those within others go with them', () => {
  expect(proposeMapping(['('.repeat(600_000), '[a'.repeat(300_000)])).toEqual({})
  expect(proposeMapping(['Naam (van (de) medewerker)'])).toEqual({ name: 0 })
})
