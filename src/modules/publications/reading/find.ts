import { wordsOf } from '../../../platform/letters/index.ts'
import type { DocumentWords } from '../../policies/index.ts'

type Clause = DocumentWords['blocks'][number]['clauses'][number]

/** A piece of text as it stands there; what was sought in it is marked. */
export interface Piece {
  text: string
  marked: boolean
}

/** A clause that holds what somebody seeks, with the words around it. */
export interface Found {
  key: string
  title: Piece[]
  /** From the text below the title; empty where only the title holds it. */
  around: Piece[]
}

/** Longer is no search. */
export const LONGEST = 100
const MOST_WORDS = 8
/** So many words stand before and behind the first that is marked. */
const BEFORE = 8
const BEHIND = 14

/**
 * The clauses that hold each of these words, also within a longer one: "gegevens" is in "klantgegevens". Where none
 * holds them all, those that hold some: who reads that a thing is not there takes it to be allowed.
 */
export function clausesWith(sought: string, words: DocumentWords): Found[] {
  const terms = termsOf(sought)
  if (terms.length === 0) return []
  const all = words.blocks
    .flatMap(({ clauses }) => clauses)
    .map((clause) => {
      const held = wordsOf([clause.title, ...textsOf(clause)].join(' '))
      const count = terms.filter((term) => held.some((word) => word.includes(term))).length
      return { clause, count }
    })
  const most = Math.max(0, ...all.map(({ count }) => count))
  return all
    .filter(({ count }) => count > 0 && count === most)
    .map(({ clause }) => ({
      key: clause.key,
      title: piecesOf(clause.title.split(SPACES), terms),
      around: around(textsOf(clause), terms),
    }))
}

/** The "s" of "foto's" is in every word; alone it is what somebody seeks. */
function termsOf(sought: string) {
  const all = wordsOf(sought.slice(0, LONGEST)).slice(0, MOST_WORDS)
  const long = all.filter((term) => term.length > 1)
  return long.length ? long : all
}

const SPACES = /\s+/

/** What a reader sees of a clause, in the order in which it stands there, without the marks of its layout. */
const textsOf = ({ line = '', short, why, fuller, dont, do: doThis }: Clause) =>
  [line, short, why, fuller, dont, doThis]
    .filter(Boolean)
    .map((text) => text.replaceAll(LAYOUT, ''))
const LAYOUT = /\*\*|__|`|^[#>*-]+ /gm

const holds = (word: string, terms: readonly string[]) =>
  wordsOf(word).some((part) => terms.some((term) => part.includes(term)))

function around(texts: readonly string[], terms: readonly string[]): Piece[] {
  for (const text of texts) {
    const words = text.trim().split(SPACES)
    const at = words.findIndex((word) => holds(word, terms))
    if (at < 0) continue
    const [from, to] = [Math.max(0, at - BEFORE), at + BEHIND]
    const pieces = piecesOf(words.slice(from, to), terms)
    return [
      ...(from > 0 ? [{ text: '… ', marked: false }] : []),
      ...pieces,
      ...(to < words.length ? [{ text: ' …', marked: false }] : []),
    ]
  }
  return []
}

/** Neighbours that are both marked, or both not, are one piece. */
function piecesOf(words: readonly string[], terms: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  for (const word of words) {
    const marked = holds(word, terms)
    const last = pieces.at(-1)
    if (last?.marked === marked) last.text += ` ${word}`
    else {
      if (last) pieces.push({ text: ' ', marked: false })
      pieces.push({ text: word, marked })
    }
  }
  return pieces
}
