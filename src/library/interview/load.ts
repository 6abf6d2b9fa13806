import { join } from 'node:path'
import { type InEveryLanguage, languages } from '../../platform/locale.ts'
import { type Platform, PlatformFile } from '../parts/platforms.ts'
import { type Kept, readFolder, readYaml } from '../read.ts'
import type { Interview, OptionWords, Question, QuestionWords, Variables } from './rules.ts'
import { ContradictionsFile, InterviewFile, VariablesFile } from './schema.ts'

/** The questions and what texts leave open, from the folder of the whole content. */
export function readInterview(folder: string): Interview {
  const cards = new Map(
    readFolder(join(folder, 'platforms'), PlatformFile).map((card) => [card.key, card]),
  )
  return {
    cards,
    questions: readFolder(join(folder, 'interview'), InterviewFile).map((file) =>
      toQuestion(file, cards),
    ),
    variables: toVariables(readYaml(join(folder, 'variables.yaml'), VariablesFile)),
    contradictions: readYaml(join(folder, 'contradictions.yaml'), ContradictionsFile).map(
      ({ first, second, ...words }) => ({ first, second, words }),
    ),
  }
}

type File = Kept<ReturnType<typeof InterviewFile.parse>>

function toQuestion(file: File, cards: Map<string, Platform>): Question {
  const { key, nl, fr, en, de, cards: fromCards, ...facts } = file
  const texts = { nl, fr, en, de }
  const named = (option: string, language: keyof typeof texts) =>
    fromCards && cards.get(option)?.[language].name
  const words = Object.fromEntries(
    languages.map((language) => {
      const { options, ...page } = texts[language]
      const said = Object.entries(options).map(([id, option]): [string, OptionWords] => {
        const name = named(id, language)
        const { label = name ?? '', line, words = name, opening } = option
        return [id, { label, line, words, opening }]
      })
      return [language, { ...page, options: Object.fromEntries(said) }]
    }),
  ) as InEveryLanguage<QuestionWords>
  return { ...facts, id: key.replace(/^\d+-/, ''), words }
}

function toVariables({
  instead,
  kinds,
  ...words
}: ReturnType<typeof VariablesFile.parse>): Variables {
  return { names: Object.keys(words.nl.fallbacks), instead, kinds, words }
}
