import { languages } from '../../platform/locale.ts'
import { wordsIn } from '../language/words.ts'
import type { Clause, ClauseText, Variant } from './rules.ts'

const SHORT_WORDS = 40
const FULLER_WORDS = { least: 60, most: 160 }
const TITLE_WORDS = { least: 2, most: 10 }

export function checkTexts(clause: Clause): string[] {
  return languages.flatMap((language) =>
    checkLengths(clause.texts[language]).map((fault) => `${language}: ${fault}`),
  )
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
  }
  for (const fuller of [text.fuller, ...variants(text).flatMap((v) => v.fuller ?? [])]) {
    const words = wordsIn(fuller)
    if (words < FULLER_WORDS.least || words > FULLER_WORDS.most)
      faults.push(`fuller text has ${words} words`)
  }
  return faults
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
