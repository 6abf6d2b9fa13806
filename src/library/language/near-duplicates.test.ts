import { expect, test } from 'vitest'
import { languages } from '../../platform/locale.ts'
import { loadLibrary } from '../clauses/load.ts'
import { nearDuplicates } from './near-duplicates.ts'
import { isLegalNote, textsOf } from './texts.ts'

const first =
  'Een gesprek kan een ruzie oplossen, want de ander kan iets terugzeggen. Een bericht kan dat slecht.'
const told = (of: string, text: string) => ({ of, path: 'short', text })

test('a text that stands in another with a word changed is found, with what both say', () => {
  const second = `Slaap er een nacht over. ${first.replace('slecht', 'niet')} Praat dan met de ander.`
  const [pair, ...more] = nearDuplicates([told('22', first), told('23', second)])
  expect(more).toEqual([])
  expect(pair?.a.of).toBe('22')
  expect(pair?.b.of).toBe('23')
  expect(pair?.share).toBeGreaterThan(0.9)
  expect(pair?.words).toBe(
    'een gesprek kan een ruzie oplossen want de ander kan iets terugzeggen een bericht kan dat',
  )
})

test('capitals, marks and emphasis do not hide it', () => {
  expect(
    nearDuplicates([told('22', first), told('23', `**${first.toUpperCase()}** 🎉`)]),
  ).toHaveLength(1)
})

test('the same thing in other words is no duplicate, nor is the same twice in one item', () => {
  const other =
    'Wie praat, kan een ruzie oplossen: de ander kan antwoorden. Met een bericht lukt dat zelden, want vreemden lezen mee.'
  expect(nearDuplicates([told('22', first), told('23', other)])).toEqual([])
  expect(nearDuplicates([told('22', first), told('22', first)])).toEqual([])
})

test('a few words are too few to be told twice', () => {
  const short = 'Vraag het eerst aan wie het weet.'
  expect(nearDuplicates([told('22', short), told('23', short)])).toEqual([])
})

test.each(languages)('no clause tells what another tells: %s', (language) => {
  const texts = loadLibrary().clauses.flatMap((clause) =>
    textsOf(clause)
      .filter((text) => text.language === language && !isLegalNote(text.path))
      .map((text) => ({ ...text, of: clause.key })),
  )
  expect(texts.length).toBeGreaterThan(300)
  expect(nearDuplicates(texts, 0.3)).toEqual([])
})
