import type { Language } from '../../platform/locale.ts'
import { fillVariables, type Values } from '../grammar/fill.ts'
import { inSentence, said } from '../grammar/names.ts'
import { type Interview, kindOf } from './rules.ts'

export interface Sentence {
  language: Language
  words: string
}

/** The sentence that shows where a variable lands, with what it says; none where no sentence was written for it. */
export function sentenceOf(
  { variables }: Interview,
  name: string,
  values: Values,
  language: Language,
): Sentence[] {
  const sentence = variables.words[language].sentences[name]
  if (sentence === undefined || !values[name]) return []
  return [{ language, words: fillVariables(sentence, values, { language }) }]
}

/** The same with what somebody typed, in each of these languages. */
export const sentencesWith = (
  interview: Interview,
  name: string,
  typed: readonly string[],
  languages: readonly Language[],
  kind = kindOf(interview, name),
): Sentence[] =>
  languages.flatMap((language) => {
    const values = said(name, inSentence(typed, kind, language), kind, language)
    return sentenceOf(interview, name, values, language)
  })
