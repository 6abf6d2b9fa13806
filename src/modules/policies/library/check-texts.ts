import { type InEveryLanguage, type Language, languages } from '../../../platform/locale.ts'
import type { Clause, ClauseText, Variant } from './rules.ts'

const SHORT_WORDS = 40
const SENTENCE_WORDS = 25
const FULLER_WORDS = { least: 50, most: 170 }
const TITLE_WORDS = { least: 2, most: 10 }

/** A word that gives away the wrong form of address or the wrong language. */
const giveAways: InEveryLanguage<{ found: RegExp; says: string }[]> = {
  nl: [
    { found: wholeWord('u|uw|uwe|uzelf'), says: 'says “u” where a reader is “je”' },
    {
      found: wholeWord('the|and|your|you|with|please|employee|employees|guidelines|social media'),
      says: 'has English words',
    },
  ],
  fr: [
    {
      found: wholeWord('tu|toi|ta|tes|(?<!(?:votre|le|un|ce|du|au|leur|son|de|quel|bon) )ton'),
      says: 'says “tu” where a reader is “vous”',
    },
  ],
  en: [{ found: wholeWord('je|het|een|vous|Sie|und'), says: 'has words of another language' }],
  de: [
    {
      found: wholeWord('du|dein|deine|deinen|deinem|deiner|dir|dich'),
      says: 'says “du” where a reader is “Sie”',
    },
  ],
}

function wholeWord(words: string) {
  return new RegExp(`(?<![\\p{L}\\p{N}’'-])(${words})(?![\\p{L}\\p{N}])`, 'iu')
}

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

/** What people are quoted as saying to each other is theirs: only our own voice is checked. */
export function voiceFaults(language: Language, text: string): string[] {
  const ours = text.replace(/“[^”]*”|«[^»]*»|„[^“]*“/g, ' ')
  return giveAways[language].flatMap(({ found, says }) => {
    const word = found.exec(ours)?.[0]
    return word ? [`${says}: “${word}” in ${text.slice(0, 60)}`] : []
  })
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

/** A reader rests at a colon too, so what stands behind it counts on its own. */
const sentencesIn = (text: string) => text.split(/(?<=[.!?…:]["”»“)]*)\s+|\n+/)

/** A variable counts as one word, and a sign on its own as none. */
export const wordsIn = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
