import { expect, test } from 'vitest'
import { readContract, readLanguage, readRoles } from './cell-words.ts'
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
