import {
  accents,
  acutes,
  apostrophes,
  heaped,
  joins,
  SPELLED,
  signs,
  unseen,
  WITHOUT,
} from './table.ts'

const letterOf = (table: Record<string, string>) => (letter: string) => table[letter] ?? letter
const withoutThem = new RegExp(`[${Object.keys(WITHOUT).join('')}]`, 'gu')
const spelledThem = new RegExp(`[${Object.keys(SPELLED).join('')}]`, 'gu')

/** Longer than any name that the database holds, and so of no account for what the two must read alike. */
const LONG = 1000

/**
 * The text in one form (Unicode, annex 15). The accents of a letter are put in order, and many thousands on one letter,
 * which no text has but a file may, would keep everybody waiting: the square of them is the work.
 */
export const inForm = (text: string, form: 'NFC' | 'NFKC' | 'NFKD') =>
  (text.length > LONG ? text.replace(heaped, '$1') : text).normalize(form)

/** The letters of a text in lower case, without accents and what nobody sees: "ŁUKASZ", "Łukasz" and "Lukasz" are one. */
export const plain = (text: string) =>
  inForm(text.replace(acutes, "'"), 'NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(withoutThem, letterOf(WITHOUT))
    .normalize('NFC')

/** With two letters where a keyboard lacks one: "Müller" becomes "mueller". */
const spelledOut = (text: string) =>
  inForm(text, 'NFC').toLowerCase().replace(spelledThem, letterOf(SPELLED))

/** The words of a text without case, accents and punctuation. */
export const wordsOf = (text: string) => plain(text).split(signs).filter(Boolean)

/**
 * The key under which two spellings of a department, an establishment or a header are one. Only between two figures
 * what stands there counts: ward 1.11 is not ward 11.1.
 */
export const fold = (text: string) =>
  wordsOf(text)
    .join(' ')
    .replace(/(?<![0-9]) | (?![0-9])/gu, '')

/**
 * Finds what a text means among what is known by a name. In a file without umlauts "Führungskraft" is
 * "Fuehrungskraft"; what is written the same wins.
 */
export function finder<T>(known: Iterable<readonly [name: string, meant: T]>) {
  const all = [...known]
  const found = new Map([
    ...all.map(([name, meant]) => [fold(spelledOut(name)), meant] as const),
    ...all.map(([name, meant]) => [fold(name), meant] as const),
  ])
  return (text: string): T | undefined => found.get(fold(text)) ?? found.get(fold(spelledOut(text)))
}

/**
 * The ways in which people write a name: "Müller" as muller and mueller, "Mueller" as mueller and muller. Two that
 * share one are the same name. Apostrophes and hyphens fall away, spaces stay.
 */
export const spellings = (name: string) => [
  ...new Set(
    [plain(name), withOneLetter(plain(name)), plain(spelledOut(name))].map((way) =>
      way.replace(joins, ''),
    ),
  ),
]

/** Somebody without umlauts may also leave out the e that stands for them. */
const withOneLetter = (text: string) => text.replace(/([aou])e/gu, '$1')

/** Without the signs that nobody sees, for what is no name: in some scripts one of them keeps letters apart. */
export const withoutUnseen = (text: string) => text.replace(unseen, '')

export const withoutApostrophes = (text: string) => text.replace(apostrophes, '')
