import { describe, expect, test } from 'vitest'
import { GlossaryFile } from '../parts/glossary.ts'
import { glossaryFaults } from './glossary-check.ts'

const entry = (term: string, not?: string[]) => ({ term, means: 'What it means.', not })
const glossary = GlossaryFile.parse({
  terms: [
    {
      id: 'contact',
      nl: entry('aanspreekpunt', ['contactpersoon', 'single point of contact']),
      fr: entry('personne de contact'),
      en: entry('contact point', ['contact person']),
      de: entry('Ansprechperson', ['Ansprechpartner', 'Ansprechpartnerin']),
    },
    {
      id: 'rule',
      nl: entry('afspraak', ['regel']),
      fr: entry('règle', ['prescription']),
      en: entry('rule'),
      de: entry('Regel', ['Vorschrift']),
    },
  ],
})

describe('a word that is replaced is found:', () => {
  test.each([
    ['nl', 'Vraag het aan je contactpersoon.', 'says “contactpersoon” for “aanspreekpunt”'],
    ['nl', 'Regel 1: zeg wie je bent.', 'says “regel” for “afspraak”'],
    [
      'nl',
      'Een single\npoint of contact helpt.',
      'says “single point of contact” for “aanspreekpunt”',
    ],
    ['fr', 'Cette Prescription vaut ici.', 'says “prescription” for “règle”'],
    ['en', 'Your contact person knows.', 'says “contact person” for “contact point”'],
    ['de', 'Die Ansprechpartnerin hilft.', 'says “Ansprechpartnerin” for “Ansprechperson”'],
  ] as const)('%s: %s', (language, text, fault) => {
    expect(glossaryFaults(glossary, language, text)).toEqual([fault])
  })
})

test('part of a word, another language and what somebody is quoted as saying are left alone', () => {
  expect(glossaryFaults(glossary, 'nl', 'Regels, een regeling en een regel-dag.')).toEqual([])
  expect(glossaryFaults(glossary, 'en', 'Regel? No.')).toEqual([])
  expect(glossaryFaults(glossary, 'nl', 'Ze zei: “Dat is een regel.”')).toEqual([])
  expect(glossaryFaults(glossary, 'de', '„Eine Vorschrift!“, rief er.')).toEqual([])
  expect(glossaryFaults(glossary, 'fr', 'Il dit\u202f: «\u202fUne prescription.\u202f»')).toEqual(
    [],
  )
})
