import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { root } from '../../../platform/root.ts'
import { passwordFault } from './fault.ts'
import { PASSWORD_LENGTH } from './rules.ts'

const nobody = { name: '', email: '', organisation: '' }
const fault = (password: string) => passwordFault(password, nobody)

test.each([
  'monkey123456',
  'iloveyou1234',
  'Passw0rd1234',
  'football1234',
  'voetbal12345',
  'amsterdam123',
  '1q2w3e4r5t6y',
  'Zomer2026!Zomer',
  'qazwsxedcrfv',
  'zomer2026zomer',
  'drowssap1234',
  'passworddddd',
  '!QAZ2wsx#EDC',
  'poiuytrewq12',
  'azertyuiop12',
  'qwertzuiop12',
  'abc123abc123',
  'ajaxamsterdam',
  'ichliebedich1',
])('%s is guessed', (password) => {
  expect(fault(password)).toBe('passwordSimple')
})

const words = `
  welkom geheim voetbal zomer januari vakantie feyenoord rotterdam antwerpen schatje donderdag
  bonjour soleil football printemps fevrier vacances marseille anderlecht bruxelles cherie vendredi
  sommer fussball willkommen dezember urlaub bayern hamburg schokolade sonnenschein freitag
  welcome summer sunshine october holiday arsenal liverpool darling monday princess dragon
`
  .trim()
  .split(/\s+/)

/** What people do to a word until a form takes it. */
const written = fc.constantFrom(
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word[0]?.toUpperCase() + word.slice(1),
  (word: string) => word.replaceAll('o', '0').replaceAll('e', '3'),
  (word: string) => word.replaceAll('a', '@').replaceAll('i', '1').replaceAll('s', '$'),
  (word: string) => word.replaceAll('i', '!').replaceAll('l', '1'),
  (word: string) => [...word].reverse().join(''),
)
const padding = fc.constantFrom(
  '2026',
  '!',
  '123',
  '1234567',
  '01',
  '!!',
  '.2026',
  '2026!',
  '#1',
  '',
)
const framed = fc.constantFrom(
  (word: string, pad: string) => `${word}${pad}`,
  (word: string, pad: string) => `${pad}${word}`,
  (word: string, pad: string) => `${word}${pad}${word}`,
  (word: string, pad: string) => `${word}${word}${pad}`,
  (word: string, pad: string) => `${pad}${word}${pad}`,
  (word: string, pad: string) => `${word} ${pad}`,
)

test('a common word is guessed, however it is written, doubled and framed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...words), written, padding, framed, (word, as, pad, frame) => {
      const short = frame(as(word), pad)
      const password = short.padEnd(PASSWORD_LENGTH.min, '1234567890')
      expect(`${password} ${fault(password)}`).toBe(`${password} passwordSimple`)
    }),
    { numRuns: 500 },
  )
})

/** Words of every day, in every language: those of the first clauses. */
const folder = join(root, 'content/clauses')
const texts = readdirSync(folder).flatMap((clause) =>
  ['nl', 'fr', 'en', 'de'].map((language) =>
    readFileSync(join(folder, clause, `${language}.md`), 'utf8'),
  ),
)
const any = fc.constantFrom(
  ...new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{5,12}/gu) ?? [])),
)

test('four words that have nothing to do with each other are welcome, however they are joined', () => {
  const four = fc.uniqueArray(any, { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(four, fc.constantFrom(' ', '-', '', '.', '_'), (chosen, sign) => {
      const password = chosen.join(sign)
      expect(`${password} ${fault(password)}`).toBe(`${password} undefined`)
    }),
    { numRuns: 500 },
  )
})

test('what a program made up is welcome', () => {
  for (const password of ['Kx9#mQ2v!tLrw', 'x7Pq-Lm4z-Wt9r', 'tuBqRzpWkfHnVd'])
    expect(fault(password)).toBeUndefined()
})
