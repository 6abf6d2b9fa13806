import { type Language, languages } from '../../platform/locale.ts'
import type { Content } from '../content.ts'
import { at, type Fault } from '../fault.ts'
import { type Item, itemsOf, type Part } from '../items.ts'
import { glossaryFaults } from '../language/glossary-check.ts'
import { nearDuplicates } from '../language/near-duplicates.ts'
import { readability, readabilityFloors } from '../language/readability.ts'
import {
  isLegalNote,
  isOwnWords,
  isWordToAvoid,
  sameShape,
  type Text,
  textsOf,
} from '../language/texts.ts'
import { typographyFaults } from '../language/typography.ts'
import { voiceFaults } from '../language/voice.ts'
import { sentencesIn, wordsIn } from '../language/words.ts'

const SENTENCE_WORDS = 25

/** How everything is written: complete, in our voice, in our words, with short sentences, and said once. */
export function checkWriting(content: Content): Fault[] {
  const items = itemsOf(content)
  return [
    ...items.flatMap(({ where, item }) =>
      at(where, [
        ...sameShape(item),
        ...textsOf(item).flatMap((text) => textFaults(text, content)),
      ]),
    ),
    ...saidTwice(items),
    ...hardToRead(content),
  ]
}

function textFaults({ language, path, text }: Text, { glossary }: Content) {
  if (isWordToAvoid(path)) return []
  const { signs, voice, long } = slipsIn(language, text)
  const ours = isOwnWords(path)
    ? []
    : [...voice, ...glossaryFaults(glossary, language, text), ...long]
  return [...signs, ...ours].map((fault) => `${language} ${path}: ${fault}`)
}

/** A text is looked through once, in however many copies of the library it stands. */
const looked = new Map<string, { signs: string[]; voice: string[]; long: string[] }>()

function slipsIn(language: Language, text: string) {
  const name = `${language} ${text}`
  const slips = looked.get(name) ?? {
    signs: typographyFaults(language, text),
    voice: voiceFaults(language, text),
    long: longSentences(text),
  }
  looked.set(name, slips)
  return slips
}

const longSentences = (text: string) =>
  sentencesIn(text)
    .filter((sentence) => wordsIn(sentence) > SENTENCE_WORDS)
    .map((sentence) => `sentence of ${wordsIn(sentence)} words: ${sentence}`)

/** In these a reader would meet the same words again. A plan, a letter or a card stands on its own. */
const readInARow: readonly Part[] = ['clauses', 'examples', 'questions', 'what-ifs', 'launch']

/** A question may repeat its clause: only within a part is it told twice. */
function saidTwice(items: readonly Item[]): Fault[] {
  return readInARow.flatMap((part) => {
    const told = items.filter((item) => item.part === part).flatMap(tellings)
    return languages.flatMap((language) =>
      nearDuplicates(told.filter((text) => text.language === language)).map(({ a, b, words }) => ({
        where: a.of,
        fault: `${language} ${a.path} says what ${b.of} ${b.path} says: ${words}`,
      })),
    )
  })
}

const tellings = ({ where, item }: Item) =>
  textsOf(item)
    .filter(({ path }) => !isLegalNote(path) && !isWordToAvoid(path))
    .map((text) => ({ of: where, ...text }))

/** The short texts go on paper and into people’s heads: all together they are plain, and none stands out as hard. */
function hardToRead({ clauses }: Content): Fault[] {
  return languages.flatMap((language) => {
    const { together, alone } = readabilityFloors[language]
    const all = readability(
      language,
      clauses.map((clause) => clause.texts[language].short),
    ).score
    return [
      ...clauses.flatMap(({ key, texts }) => {
        const { score } = readability(language, [texts[language].short])
        return score < alone
          ? at(`clauses/${key}`, [`${language} short text scores ${score}, under ${alone}`])
          : []
      }),
      ...(all < together
        ? at('clauses', [`${language} short texts score ${all}, under ${together}`])
        : []),
    ]
  })
}
