import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type InEveryLanguage, languages } from '../../platform/locale.ts'
import { contentFolder, loadLibrary } from '../clauses/load.ts'
import { listFaults, ownWords } from './own-words.ts'
import { type IsRight, loadDictionary, staleWords, unknownWords, wordsToSpell } from './spelling.ts'
import { textsOf } from './texts.ts'

const right = {} as InEveryLanguage<IsRight>
const none = new Set<string>()

beforeAll(async () => {
  for (const language of languages) right[language] = await loadDictionary(language)
})

describe('a slip is found:', () => {
  test.each([
    ['nl', 'Deel geen vertrouwlijke gegevens.', 'vertrouwlijke'],
    ['nl', 'De medewerkre vertelt het.', 'medewerkre'],
    ['nl', 'Je krijgt een uitnodigingg.', 'uitnodigingg'],
    ['nl', 'Stel je privacyinstelingen in.', 'privacyinstelingen'],
    ['fr', 'Vos colègues le savent.', 'colègues'],
    ['fr', 'Il faut réfléchire avant.', 'réfléchire'],
    ['fr', 'L’entreprize vous aide.', 'L’entreprize'],
    ['en', 'Ask your colleages first.', 'colleages'],
    ['en', 'The organisation does not like such behavior.', 'behavior'],
    ['de', 'Fragen Sie Ihre Kolegen.', 'Kolegen'],
    ['de', 'Das ist vertaulich.', 'vertaulich'],
    ['de', 'Der Datenschuzbeauftragte hilft.', 'Datenschuzbeauftragte'],
  ] as const)('%s: %s', (language, text, word) => {
    expect(unknownWords(text, right[language], none)).toEqual([word])
  })
})

describe('what is right is left alone:', () => {
  test.each([
    ['nl', 'Collega’s lezen privéberichten op hun werklaptop: de vertrouwenspersoon helpt.'],
    ['fr', 'Dites-le-nous, demandez-vous s’il s’agit d’un abus ; est-ce qu’on l’a su ?'],
    ['en', 'The colleague who’ll help.'],
    ['en', 'It’s a well-kept sign-in: passers-by don’t see someone else’s desk.'],
    ['de', 'Geht’s? Der Datenschutzbeauftragte prüft die Verhaltensregeln und den Gruppenchat.'],
    [
      'nl',
      'Mail {contact} of hr@korenaar.be, zie https://korenaar.be/xqz, #trotsopwrk @noor.a.velo 2FA',
    ],
    ['nl', 'De NMBS, het CV en de AVG 🎉'],
    ['de', 'Ein KI-Werkzeug und ein E-Auto'],
  ] as const)('%s: %s', (language, text) => {
    expect(unknownWords(text, right[language], none)).toEqual([])
  })
})

test('a word of our own is right with a hyphen, an elision or a possessive, and not in small letters', () => {
  const own = new Set(['LinkedIn', 'Bram'])
  expect(unknownWords('Bram’s LinkedIn-pagina', right.nl, own)).toEqual([])
  expect(unknownWords('l’ami d’Bram', right.fr, own)).toEqual([])
  expect(unknownWords('linkedIn-pagina', right.nl, own)).toEqual(['linkedIn-pagina'])
  expect(unknownWords('LinkedIn-pagnia', right.nl, own)).toEqual(['LinkedIn-pagnia'])
})

test('a line that no text needs is stale, and so is one that the dictionary knows', () => {
  const own = new Set(['LinkedIn', 'Bram', 'medewerker', 'Ronse'])
  const texts = ['Bram’s medewerker', 'een LinkedIn-pagina']
  expect(staleWords(texts, right.nl, own)).toEqual(['medewerker', 'Ronse'])
})

test('figures, addresses and acronyms are no words', () => {
  expect(wordsToSpell('Om 14u bel je RSZ’er 3 via {contact} op leidraad.example, **nu**!')).toEqual(
    ['Om', 'bel', 'je', 'via', 'op', 'nu'],
  )
})

test('a list out of order or with a word twice is a fault', () => {
  expect(listFaults('nl', 'Aalst\nBram\n')).toEqual([])
  expect(listFaults('nl', 'Bram\nAalst\n')).toEqual(['Aalst stands after Bram'])
  expect(listFaults('nl', 'Bram\nBram\n')).toEqual(['Bram stands in it twice'])
})

test.each(languages)('the clauses are spelled right: %s', (language) => {
  const own = ownWords(language, contentFolder)
  const texts = loadLibrary()
    .clauses.flatMap(textsOf)
    .filter((t) => t.language === language)
  expect(texts.length).toBeGreaterThan(400)
  expect(texts.flatMap(({ text }) => unknownWords(text, right[language], own))).toEqual([])
})

test('a folder without lists has no words of its own', () => {
  expect(ownWords('nl', join(contentFolder, 'nowhere')).size).toBe(0)
})
