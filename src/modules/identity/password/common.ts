import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plain } from '../../../platform/letters/index.ts'
import { root } from '../../../platform/root.ts'
import { isWalk } from './walk-rules.ts'

let known: ReadonlySet<string> | undefined

/** Some 10,000 words that people in four languages put in a password; read once somebody chooses one. */
const words = () => {
  known ??= new Set(
    readFileSync(join(root, 'src/modules/identity/password/common.txt'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#')),
  )
  return known
}

/** A figure or a sign that stands for a letter; a 1 is taken for an i, and for an l as well. */
const LEET: Record<string, string> = {
  '0': 'o',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'l',
  '+': 't',
  '(': 'c',
}
const asLetters = (text: string, one: 'i' | 'l') =>
  [...text].map((sign) => (sign === '1' ? one : (LEET[sign] ?? sign))).join('')

const isLetter = (sign: string) => sign >= 'a' && sign <= 'z'
const lettersOf = (text: string) => text.replaceAll(/[^a-z]/g, '')
/** A key that somebody held down, or a word that somebody drew out. */
const heldOnce = (text: string) => text.replaceAll(/(.)\1{2,}/g, '$1')
const backwards = (text: string) => [...text].reverse().join('')

/** Shorter ones are found in any text, and longer ones in no list. */
const WORD = { shortest: 3, longest: 20 }
/** So few letters again and again are guessed, whatever they spell. */
const FEW = 4
/** Of short words one needs more than two before they are hard to guess. */
const SHORT_SENTENCE = 11

const isWord = (text: string) =>
  words().has(asLetters(text, 'i')) || words().has(asLetters(text, 'l'))

/**
 * The fewest common words of which this is made, where it is made of nothing else: figures and signs between them
 * are what people put around a word, and within one they stand for a letter.
 */
function fewestWords(text: string): number | undefined {
  const fewest: (number | undefined)[] = [0]
  for (let end = 1; end <= text.length; end++) {
    if (!isLetter(text[end - 1] ?? '')) fewest[end] = fewest[end - 1]
    for (let from = Math.max(0, end - WORD.longest); from <= end - WORD.shortest; from++) {
      const before = fewest[from]
      if (before !== undefined && before + 1 < (fewest[end] ?? 99) && isWord(text.slice(from, end)))
        fewest[end] = before + 1
    }
  }
  return fewest[text.length]
}

/** The part of which the whole is a repetition, though the last one may be broken off: `zomerzomerzo`. */
function repeated(text: string): string {
  for (let length = 1; length <= text.length / 2; length++) {
    const part = text.slice(0, length)
    if (part.repeat(Math.ceil(text.length / length)).startsWith(text)) return part
  }
  return text
}

function isMadeOfCommon(text: string): boolean {
  if (!lettersOf(text)) return false
  const once = repeated(text)
  if (once !== text && lettersOf(once).length <= FEW) return true
  const count = fewestWords(once)
  return count !== undefined && (count <= 2 || lettersOf(once).length <= SHORT_SENTENCE)
}

/**
 * Whether others would try this password first: one or two common words, however they are written, doubled or framed
 * with figures and signs, or a walk over the keyboard. Four words that have nothing to do with each other are not.
 */
export function isCommon(password: string): boolean {
  const text = plain(password).replaceAll(/\s/g, '')
  const ways = [text, heldOnce(text), lettersOf(text), asLetters(text, 'i'), asLetters(text, 'l')]
  return (
    isWalk(text) || [...new Set(ways.flatMap((way) => [way, backwards(way)]))].some(isMadeOfCommon)
  )
}
