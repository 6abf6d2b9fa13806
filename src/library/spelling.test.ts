import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../platform/locale.ts'
import { contentFolder, loadContent } from './content.ts'
import { itemsOf } from './items.ts'
import { listFaults, ownWords } from './language/own-words.ts'
import { loadDictionary, staleWords, unknownWords } from './language/spelling.ts'
import { isWordToAvoid, textsOf } from './language/texts.ts'

const texts = itemsOf(loadContent()).flatMap(({ where, item }) =>
  textsOf(item)
    .filter(({ path }) => !isWordToAvoid(path))
    .map((text) => ({ where, ...text })),
)

describe.each(languages)('in %s', async (language) => {
  const isRight = await loadDictionary(language)
  const own = ownWords(language, contentFolder)
  const ours = texts.filter((text) => text.language === language)

  test('every word is in the dictionary or in our own list', () => {
    const wrong = ours.flatMap(({ where, path, text }) =>
      unknownWords(text, isRight, own).map((word) => `${where} ${path}: ${word}`),
    )
    expect(wrong).toEqual([])
  })

  test('a slip is found', () => {
    const slips = { nl: 'medewrker', fr: 'collegue', en: 'colleage', de: 'Kolegin' }
    expect(unknownWords(`Het woord ${slips[language]}.`, isRight, own)).toContain(slips[language])
  })

  test('our own list is in order, and every word in it is needed', () => {
    const list = readFileSync(`${contentFolder}/words/${language}.txt`, 'utf8')
    expect(listFaults(language, list)).toEqual([])
    expect(
      staleWords(
        ours.map(({ text }) => text),
        isRight,
        own,
      ),
    ).toEqual([])
  })

  test('a word that nobody uses is found in the list', () => {
    const longer = new Set([...own, 'Zwarteknoopsgat'])
    expect(
      staleWords(
        ours.map(({ text }) => text),
        isRight,
        longer,
      ),
    ).toEqual(['Zwarteknoopsgat'])
  })
})
