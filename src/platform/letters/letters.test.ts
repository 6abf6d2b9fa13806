import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  finder,
  fold,
  inForm,
  inOrder,
  isSeen,
  oneLine,
  orderKey,
  plain,
  spellings,
} from './index.ts'

describe('departments, establishments and headers are one', () => {
  test.each([
    ['Winkel', 'WINKEL', 'winkel ', ' Winkel.'],
    ['Antwerpen-Noord', 'antwerpen noord', 'ANTWERPEN – NOORD', 'AntwerpenNoord'],
    ['Liège', 'LIEGE', 'Lie\u0300ge', 'Ｌｉèｇｅ', 'Liè\u00adge'],
    ['Zzp’er', "zzp'er", 'ZZPer'],
    ['Straße', 'Strasse', 'STRASSE'],
    ['Zorg 1.11', 'zorg 1-11', 'Zorg 1 11'],
    ['Αθήνα', 'ΑΘΗΝΑ', 'αθηνα'],
  ])('%s', (...written) => {
    expect(new Set(written.map(fold)).size).toBe(1)
  })

  test('but not when they say something else', () => {
    const different = [
      'Zorg 1.11',
      'Zorg 11.1',
      'Zorg 111',
      'Kaas',
      'Kas',
      'Doek',
      'Dok',
      'को',
      'का',
    ]
    expect(new Set(different.map(fold)).size).toBe(different.length)
  })

  test('and are found in a file without umlauts, and the other way round; what is written the same wins', () => {
    const placeOf = finder([
      ['Büro', 1],
      ['Haendler', 2],
      ['Köln', 3],
      ['Koeln', 4],
    ])
    expect(['buro', 'BUERO', 'Händler', 'Köln', 'Koeln', 'Handler'].map(placeOf)).toEqual([
      1,
      1,
      2,
      3,
      4,
      undefined,
    ])
  })
})

test('a name is spelled with one letter or with two', () => {
  expect(spellings('Müller')).toEqual(['muller', 'mueller'])
  expect(spellings('Mueller')).toEqual(['mueller', 'muller'])
  expect(spellings('Jan O’Neill-Ågård')).toEqual(['jan oneillagard', 'jan oneillaagaard'])
})

describe('the one order', () => {
  const listed = (...names: string[]) =>
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (mixed) => {
        expect(mixed.toSorted(inOrder)).toEqual(names)
      }),
    )

  test('takes no notice of accents, case and particles in lower case', () => {
    listed('Adam', 'van den Berg', 'Élise', 'Özlem', 'de Wit', 'Zwart')
    listed('De Wit', 'eva', 'd’Hondt', '’t Hooft', 'Łuczak', 'O’Neill', 'Van Damme', 'de Wit')
  })

  test('goes word by word, whatever stands between them', () => {
    listed('An Zwart', 'Anna Aerts', 'Anna van der Bos', 'Anna Claes', 'Anna-Lies Bos')
    listed('Winkel Gent', 'Winkel ’t Hoekje', 'Winkel (Luik)')
  })

  test('keeps a name that is nothing but a particle, and what has no letters', () => {
    expect(['de', 'Van', '’t', '+', '明'].map(orderKey)).toEqual(['de', 'van', 't', '+', '明'])
  })
})

test('letters are made plain once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plain(plain(text))).toBe(plain(text))
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

test('so many accents on one letter that it would keep us busy are not all read', () => {
  for (const pair of ['\u0301\u0323', '\u093c\u094d', '\uff9e\u0301']) {
    const heap = `ka${pair.repeat(20_000)}n`
    expect([...inForm(heap, 'NFC')].length).toBeLessThan(40)
    for (const read of [plain, fold, orderKey]) expect(read(heap).length).toBeLessThan(40)
    expect(spellings(heap).every((way) => way.length < 40)).toBe(true)
  }
})

describe('what nobody would see', () => {
  test.each([
    ' \n\t',
    '\0\u0007',
    '\u00a0\u3000',
    '\u00ad',
    '\u034f',
    '\u115f\u1160\u3164\uffa0',
    '\u180e',
    '\u200b\u200c\u200d',
    '\u202e \u202c',
    '\u2028\u2029',
    '\u2060\u2063',
    '\u2800',
    '\ufe0f',
    '\ufff9\ufffb',
    '\u{e0041}\u{e007f}',
  ])('%j is no line', (text) => {
    expect(isSeen(text)).toBe(false)
    expect(oneLine(text)).toBe('')
    expect(oneLine(`${text}Ana${text}`)).toContain('Ana')
  })

  test('but one sign that a typeface draws is one, and half of a pair is told as such', () => {
    for (const text of ['.', '-', '\u0301', '❤️', '☎', 'א', '\ue000'])
      expect(isSeen(text)).toBe(true)
    expect(oneLine('\ud800Ana')).toBe('\ufffdAna')
  })
})
