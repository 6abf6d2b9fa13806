import { describe, expect, test } from 'vitest'
import { languages } from '../../../../platform/locale.ts'
import type { Fault } from './faults.ts'
import { proposeMapping } from './headers.ts'
import { readRow } from './read-row.ts'
import { faultSentence } from './text.ts'

const header = [
  'naam',
  'e-mail',
  'nr',
  'vestiging',
  'afdeling',
  'leidinggevende',
  'contract',
  'taal',
  'in dienst',
  'uit dienst',
  'rol',
]
const table = { header, delimiter: ';' as const }
const options = {
  table,
  defaultLanguage: 'nl' as const,
  languageAt: (place: string) => (place === 'Luik' ? ('fr' as const) : undefined),
}

const row = (cells: Record<string, string>) =>
  readRow(
    { row: 7, cells: header.map((name) => cells[name] ?? '') },
    proposeMapping(header),
    options,
  )
const person = (cells: Record<string, string>) => {
  const read = row({ nr: '12', naam: 'An Bos', ...cells })
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.ok
}
const faults = (cells: Record<string, string>): Fault[] => {
  const read = row({ nr: '12', naam: 'An Bos', ...cells })
  return 'faults' in read ? read.faults : []
}
const keys = (cells: Record<string, string>) => faults(cells).map(({ key }) => key)

test('a whole row', () => {
  const cells = [
    'Zoë d’Hondt',
    'Zoe@X.Example ',
    '0012',
    'Gent',
    'Zorg\nnacht',
    'JAN@x.example',
    'vast',
    'Français',
    '46346',
    '',
    'coach',
  ]
  expect(readRow({ row: 2, cells }, proposeMapping(header), options)).toEqual({
    ok: {
      row: 2,
      name: 'Zoë d’Hondt',
      email: 'zoe@x.example',
      number: '0012',
      establishment: 'Gent',
      department: 'Zorg nacht',
      manager: { by: 'email', value: 'jan@x.example' },
      contract: 'permanent',
      language: 'fr',
      languageFrom: 'file',
      roles: ['coach'],
      startsOn: '2026-11-20',
      endsOn: null,
    },
  })
})

describe('names', () => {
  const parts = proposeMapping(['voornaam', 'tussenvoegsel', 'achternaam', 'nr'])
  const joined = (...cells: string[]) => {
    const read = readRow({ row: 2, cells: [...cells, '1'] }, parts, {
      table: { header: ['voornaam', 'tussenvoegsel', 'achternaam', 'nr'], delimiter: ';' },
      defaultLanguage: 'nl',
    })
    return 'ok' in read ? read.ok.name : read.faults.map(({ key, column }) => [key, column])
  }
  test('are joined from their parts', () => {
    expect(joined('Jan', 'van den', 'Berg')).toBe('Jan van den Berg')
    expect(joined('Jan', '', 'Bos')).toBe('Jan Bos')
    expect(joined('Jan', 'van', 'Van Dijk')).toBe('Jan Van Dijk')
    expect(joined('', '', '')).toEqual([['name-missing', 'achternaam']])
  })
  test.each([
    ['Hooft, Jan ’t', 'Jan ’t Hooft'],
    ['An Bos, MSc', 'An Bos, MSc'],
    ["  'An  Bos", "'An Bos"],
    ['An\u00a0Bos\u200b', 'An Bos'],
    ['Zoe\u0308 Bos', 'Zoë Bos'],
    ['Na', 'Na'],
    ['Ñuñez', 'Ñuñez'],
    ['Åsa Ä. Öberg', 'Åsa Ä. Öberg'],
    ['JOÃO CONCEIÇÃO', 'JOÃO CONCEIÇÃO'],
  ])('%s is %s', (naam, name) => expect(person({ naam }).name).toBe(name))
  test.each(['ZoÃ« Bos', 'Ã‡aÄŸlar', 'Ça?lar Demir', '?tefan', 'Zo� Bos', 'Ren‚ Bos', 'Ã§a'])(
    '%s has lost letters',
    (naam) => expect(keys({ naam })).toEqual(['name-garbled']),
  )
})

test('a person without e-mail is welcome; without a number as well there is nothing to recognise', () => {
  expect(person({ nr: '12', 'e-mail': 'geen' }).email).toBeNull()
  expect(person({ nr: '', 'e-mail': 'a@x.example' }).number).toBeNull()
  expect(keys({ nr: '-', 'e-mail': '' })).toEqual(['nothing-to-recognise'])
})

test('the language comes from the file, else from the establishment, else from the organisation', () => {
  expect(person({ taal: 'en', vestiging: 'Luik' })).toMatchObject({
    language: 'en',
    languageFrom: 'file',
  })
  expect(person({ vestiging: 'Luik' })).toMatchObject({
    language: 'fr',
    languageFrom: 'establishment',
  })
  expect(person({ vestiging: 'Gent' })).toMatchObject({
    language: 'nl',
    languageFrom: 'organisation',
  })
})

test.each([
  ['email-invalid', 'e-mail', { 'e-mail': 'an@bos' }],
  ['email-invalid', 'e-mail', { 'e-mail': 'zoë@x.example' }],
  ['email-invalid', 'leidinggevende', { leidinggevende: 'an@' }],
  ['number-shortened', 'nr', { nr: '1,23457E+11' }],
  ['excel-error', 'nr', { nr: '#N/B' }],
  ['too-long', 'nr', { nr: '1'.repeat(41) }],
  ['too-long', 'naam', { naam: 'a'.repeat(201) }],
  ['too-long', 'afdeling', { afdeling: 'a'.repeat(121) }],
  ['cell-too-long', 'afdeling', { afdeling: 'a'.repeat(40_000) }],
  ['rows-in-cell', 'afdeling', { afdeling: 'Zorg\nBo;;13;;;;;;;;\nCo' }],
  ['contract-unknown', 'contract', { contract: 'intern' }],
  ['language-unknown', 'taal', { taal: 'Pools' }],
  ['role-unknown', 'rol', { rol: 'bakker' }],
  ['date-two-digit-year', 'in dienst', { 'in dienst': '20-11-26' }],
  ['ends-before-start', 'uit dienst', { 'in dienst': '20-11-2026', 'uit dienst': '19-11-2026' }],
] as [string, string, Record<string, string>][])('%s in the column %s', (key, column, cells) => {
  const [fault, ...more] = faults(cells)
  expect(more).toEqual([])
  expect(fault).toMatchObject({ row: 7, column, key })
  expect(fault?.value.length).toBeLessThanOrEqual(61)
  for (const language of languages)
    expect(fault && faultSentence(JSON.parse(JSON.stringify(fault)), language)).toMatch(
      /^\p{Lu}.*\.$/u,
    )
})

test('everything that is wrong with a row is said at once', () => {
  expect(keys({ naam: '', nr: '', taal: 'x1', 'in dienst': 'ooit' })).toEqual([
    'name-missing',
    'nothing-to-recognise',
    'language-unknown',
    'date-unreadable',
  ])
})

test('a row may stop early, but may not run on', () => {
  const short = readRow({ row: 2, cells: ['An', '', '1'] }, proposeMapping(header), options)
  expect('ok' in short).toBe(true)
  const long = readRow(
    { row: 2, cells: [...header.map(() => ''), '', 'x'] },
    proposeMapping(header),
    options,
  )
  expect(long).toMatchObject({
    faults: [{ key: 'too-many-cells', params: { cells: 13, columns: 11 } }],
  })
})

test('a formula that only keeps the zeros is a number; our own export reads back', () => {
  expect(person({ nr: '="0012"' }).number).toBe('0012')
  expect(person({ nr: "'-12" }).number).toBe('-12')
})
