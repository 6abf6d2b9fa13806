import { type Language, languages } from '../../platform/locale.ts'
import { voiceFaults } from '../language/voice.ts'
import { sentencesIn, wordsIn } from '../language/words.ts'
import type { Clause, ClauseText, Variant } from './rules.ts'

const SHORT_WORDS = 40
const SENTENCE_WORDS = 25
const FULLER_WORDS = { least: 50, most: 170 }
const TITLE_WORDS = { least: 2, most: 10 }

export function checkTexts(clause: Clause): string[] {
  return languages.flatMap((language) => {
    const text = clause.texts[language]
    return [...checkLengths(text), ...checkVoice(language, text)].map(
      (fault) => `${language}: ${fault}`,
    )
  })
}

function checkLengths(text: ClauseText) {
  const faults: string[] = []
  for (const title of [text.title, ...variants(text).flatMap((v) => v.title ?? [])]) {
    const words = wordsIn(title)
    if (words < TITLE_WORDS.least || words > TITLE_WORDS.most || title.endsWith('.'))
      faults.push(`title has ${words} words or a full stop`)
  }
  for (const short of [text.short, ...variants(text).flatMap((v) => v.short ?? [])]) {
    if (wordsIn(short) > SHORT_WORDS)
      faults.push(`short text has ${wordsIn(short)} words: ${short}`)
    faults.push(...longSentences(short))
  }
  for (const fuller of [text.fuller, ...variants(text).flatMap((v) => v.fuller ?? [])]) {
    const words = wordsIn(fuller)
    if (words < FULLER_WORDS.least || words > FULLER_WORDS.most)
      faults.push(`fuller text has ${words} words`)
    faults.push(...longSentences(fuller))
  }
  return faults
}

const longSentences = (text: string) =>
  sentencesIn(text)
    .filter((sentence) => wordsIn(sentence) > SENTENCE_WORDS)
    .map((sentence) => `sentence of ${wordsIn(sentence)} words: ${sentence}`)

function checkVoice(language: Language, text: ClauseText) {
  return everyText(text).flatMap((part) => voiceFaults(language, part))
}

const variants = (text: ClauseText): Variant[] => [
  ...Object.values(text.choices),
  ...Object.values(text.countries).flatMap(({ choices = {}, ...country }) => [
    country,
    ...Object.values(choices),
  ]),
]

/** Every word of a clause that a person may read. */
export const everyText = (text: ClauseText) => [
  text.title,
  text.short,
  text.fuller,
  text.why,
  text.do,
  text.dont,
  ...variants(text).flatMap((variant) => Object.values(variant)),
  ...Object.values(text.legal),
]
