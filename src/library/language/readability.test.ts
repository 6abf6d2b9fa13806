import { describe, expect, test } from 'vitest'
import { languages } from '../../platform/locale.ts'
import { loadLibrary } from '../clauses/load.ts'
import { readability, readabilityFloors } from './readability.ts'
import { textsOf } from './texts.ts'

test('a formula counts what its author counted', () => {
  // Six words in two sentences, nine syllables: 206.84 − 0.93 × 3 − 77 × 9/6.
  expect(readability('nl', ['Dit is een zin.', 'Collega’s helpen.'])).toEqual({
    score: 88.6,
    words: 6,
    sentences: 2,
    wordsPerSentence: 3,
  })
  expect(readability('en', ['The cat sat. It ran.']).score).toBe(119.7)
  expect(readability('fr', ['Le chat dort.']).score).toBe(130.4)
  expect(readability('de', ['Das ist gut.']).score).toBe(118.5)
})

test('marks are not read aloud, and a variable is a short word', () => {
  const plain = readability('nl', ['Vraag het aan mama.'])
  expect(readability('nl', ['**Vraag** het aan {contact}.'])).toEqual(plain)
  expect(readability('nl', ['- Vraag het aan mama. 🎉'])).toEqual(plain)
  expect(readability('nl', ['Vraag het aan mama. https://korenaar.be'])).toEqual(plain)
})

test('no text at all is no fault', () => {
  expect(readability('nl', [])).toMatchObject({ words: 0, sentences: 0 })
})

describe('the language of an office is found:', () => {
  test.each([
    [
      'nl',
      'Medewerkers onthouden zich van mededelingen aangaande vertrouwelijke bedrijfsinformatie, behoudens voorafgaande schriftelijke toestemming van de verantwoordelijke leidinggevende.',
    ],
    [
      'fr',
      'Les collaborateurs s’abstiennent de toute communication relative aux informations confidentielles, sous réserve de l’autorisation préalable de leur responsable hiérarchique.',
    ],
    [
      'en',
      'Employees shall refrain from communications concerning confidential organisational information, notwithstanding authorisation previously obtained from the responsible manager.',
    ],
    [
      'de',
      'Mitarbeitende unterlassen Veröffentlichungen vertraulicher Unternehmensinformationen, vorbehaltlich einer vorherigen schriftlichen Genehmigung der verantwortlichen Führungskraft.',
    ],
  ] as const)('%s', (language, text) => {
    expect(readability(language, [text]).score).toBeLessThan(readabilityFloors[language].alone)
  })
}) // prettier-ignore

describe.each(languages)('the short texts of the clauses are plain: %s', (language) => {
  const floor = readabilityFloors[language]
  const short = loadLibrary()
    .clauses.flatMap((clause) => textsOf(clause).map((text) => ({ ...text, of: clause.key })))
    .filter((text) => text.language === language && /(^|\.)short$/.test(text.path))

  test('together', () => {
    const { score, words } = readability(
      language,
      short.map(({ text }) => text),
    )
    expect(words).toBeGreaterThan(2500)
    expect(score).toBeGreaterThan(floor.together)
  })

  test('each alone', () => {
    const hard = short.filter(({ text }) => readability(language, [text]).score < floor.alone)
    expect(hard.map(({ of, path }) => `${of} ${path}`)).toEqual([])
  })
})
