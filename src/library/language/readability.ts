import type { InEveryLanguage, Language } from '../../platform/locale.ts'
import { wholeSlot } from '../grammar/slots.ts'
import { germanSyllables } from './syllables/de.ts'
import { englishSyllables } from './syllables/en.ts'
import { frenchSyllables } from './syllables/fr.ts'
import { dutchSyllables } from './syllables/nl.ts'
import { sentencesIn, wordsIn } from './words.ts'

/** From 100 (a child reads it) to 0 (an expert reads it twice); some 60 is plain language, B1. */
export interface Readability {
  score: number
  words: number
  sentences: number
  wordsPerSentence: number
}

/** Points taken off for each word in a sentence and for each syllable in a word. */
interface Formula {
  from: number
  perWord: number
  perSyllable: number
  syllables: (word: string) => number
}

const formulas: InEveryLanguage<Formula> = {
  /** W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960. */
  nl: { from: 206.84, perWord: 0.93, perSyllable: 77, syllables: dutchSyllables },
  /** L. Kandel and A. Moles, Application de l’indice de Flesch à la langue française, 1958. */
  fr: { from: 207, perWord: 1.015, perSyllable: 73.6, syllables: frenchSyllables },
  /** R. Flesch, A new readability yardstick, Journal of Applied Psychology 32, 1948. */
  en: { from: 206.835, perWord: 1.015, perSyllable: 84.6, syllables: englishSyllables },
  /** T. Amstad, Wie verständlich sind unsere Zeitungen?, Zürich 1978. */
  de: { from: 180, perWord: 1, perSyllable: 58.5, syllables: germanSyllables },
}

/**
 * What the short texts of a language score at least, together and each alone. Set some ten points under what the
 * 56 clauses scored when all were found plain by readers; a single text may have one long word that must be there.
 */
export const readabilityFloors: InEveryLanguage<{ together: number; alone: number }> = {
  nl: { together: 75, alone: 50 },
  fr: { together: 70, alone: 45 },
  en: { together: 68, alone: 35 },
  de: { together: 63, alone: 45 },
}

/**
 * How easily texts are read, taken together: a formula means something over some hundred words, and little over
 * a single text of thirty. Throws nothing; texts without words score the most a formula gives.
 */
export function readability(language: Language, texts: readonly string[]): Readability {
  const { from, perWord, perSyllable, syllables } = formulas[language]
  const plain = texts.map(readAloud)
  const spoken = plain.flatMap((text) => text.split(/\s+/)).filter((w) => /[\p{L}\p{N}]/u.test(w))
  const words = spoken.length
  const sentences = plain.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence) > 0).length
  const wordsPerSentence = words / Math.max(1, sentences)
  const perEachWord = spoken.reduce((sum, word) => sum + syllables(word), 0) / Math.max(1, words)
  const score = from - perWord * wordsPerSentence - perSyllable * perEachWord

  return { score: rounded(score), words, sentences, wordsPerSentence: rounded(wordsPerSentence) }
}

/** Two syllables stand for what an organisation fills in; signs and addresses are not read aloud. */
const readAloud = (text: string) =>
  text
    .replace(wholeSlot, 'papa')
    .replace(/\w+:\/\/[^\s)]+/g, '')
    .replace(/[^\p{L}\p{N}\s’'/.!?…:;,”»“)-]/gu, ' ')

const rounded = (n: number) => Math.round(n * 10) / 10
