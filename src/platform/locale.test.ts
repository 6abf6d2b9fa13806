import { describe, expect, test } from 'vitest'
import {
  acceptedLanguage,
  figure,
  isLanguage,
  languages,
  listed,
  longDate,
  longTime,
  monthAndYear,
  shortDate,
} from './locale.ts'

test.each([
  ['the first that Leidraad speaks', 'fr-BE,fr;q=0.9,en;q=0.8', 'fr'],
  ['the one that is wanted most, wherever it stands', 'en;q=0.3, de;q=0.9, nl;q=0.5', 'de'],
  ['not one that it does not speak', 'es, pt-BR;q=0.9, nl-BE;q=0.1', 'nl'],
  ['in whatever letters it is written', 'DE-at', 'de'],
  ['not one that a browser says it does not want', 'es, fr;q=0', undefined],
  ['none where there is none', 'es', undefined],
  ['none where nothing is asked', '', undefined],
  ['none where nothing is said', undefined, undefined],
  ['none where nonsense is asked', ';;q=,,*', undefined],
])('of what a browser asks for, %s', (_, header, language) => {
  expect(acceptedLanguage(header)).toBe(language)
})

test('a language is one of four words', () => {
  expect(languages.filter(isLanguage)).toEqual(['nl', 'fr', 'en', 'de'])
  for (const other of ['NL', 'es', '', 'toString', null, undefined, 0, ['nl']])
    expect(isLanguage(other)).toBe(false)
})

const plain = (text: string) => text.replaceAll(/\s/g, ' ')
const said = (say: (language: 'nl' | 'fr' | 'en' | 'de') => string) =>
  languages.map((language) => plain(say(language)))

describe('a day', () => {
  test('is written out as the language does', () => {
    expect(said((language) => longDate('2026-03-01', language))).toEqual([
      '1 maart 2026',
      '1er mars 2026',
      '1 March 2026',
      '1. März 2026',
    ])
    expect(said((language) => shortDate('2026-11-20', language))).toEqual([
      '20 nov',
      '20 nov.',
      '20 Nov',
      '20. Nov.',
    ])
    expect(said((language) => monthAndYear('2026-11', language))).toEqual([
      'november 2026',
      'novembre 2026',
      'November 2026',
      'November 2026',
    ])
  })

  test('is counted in French where it is the first of a month, with and without its clock', () => {
    expect(plain(longDate('2026-12-01', 'fr'))).toBe('1er décembre 2026')
    expect(plain(longDate('2026-12-11', 'fr'))).toBe('11 décembre 2026')
    const at = (day: string) => plain(longTime(new Date(`${day}T12:03:00Z`), 'fr'))
    expect(at('2026-12-01')).toMatch(/^1er décembre 2026.* 13:03$/)
    expect(at('2026-12-11')).toMatch(/^11 décembre 2026.* 13:03$/)
  })

  test('of a moment is the one that people here live, in summer and in winter', () => {
    expect(longDate(new Date('2026-06-30T22:30:00Z'), 'nl')).toBe('1 juli 2026')
    expect(longDate(new Date('2026-12-31T22:30:00Z'), 'nl')).toBe('31 december 2026')
    expect(longDate(new Date('2026-12-31T23:30:00Z'), 'nl')).toBe('1 januari 2027')
  })

  test('has the clock of here beside it', () => {
    const at = new Date('2026-07-01T12:03:00Z')
    expect(said((language) => longTime(at, language))).toEqual([
      expect.stringMatching(/^1 juli 2026.* 14:03$/),
      expect.stringMatching(/^1er juillet 2026.* 14:03$/),
      expect.stringMatching(/^1 July 2026.* 14:03$/),
      expect.stringMatching(/^1\. Juli 2026.* 14:03$/),
    ])
  })
})

test('figures and lists are written as the language does', () => {
  expect(said((language) => figure(12_345, language))).toEqual([
    '12.345',
    '12 345',
    '12,345',
    '12.345',
  ])
  expect(said((language) => listed(['a', 'b', 'c'], language))).toEqual([
    'a, b en c',
    'a, b et c',
    'a, b and c',
    'a, b und c',
  ])
  expect(listed(['a'], 'nl')).toBe('a')
  expect(listed([], 'nl')).toBe('')
})
