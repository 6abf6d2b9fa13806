import type { Question } from '../../../library/interview/rules.ts'
import { type Language, languages, listed } from '../../../platform/locale.ts'
import type { Answer } from '../interview/rules.ts'
import { type Content, questionPiece } from './pieces.ts'

/** An answer to a question, or an option of one, that a release no longer has. */
export interface Stranded {
  question: string
  /** The options that are gone; undefined where the question is. */
  options: string[] | undefined
  answer: Answer
  /** As it was asked; undefined where that was before anything was kept. */
  asked: Question | undefined
}

export function strandedIn(
  stored: Readonly<Record<string, Answer>>,
  questions: readonly Question[],
  kept: ReadonlyMap<string, Content>,
): Stranded[] {
  return Object.entries(stored).flatMap(([id, answer]): Stranded[] => {
    const asked = kept.get(questionPiece(id)) as Question | undefined
    const question = questions.find((one) => one.id === id)
    if (!question)
      return answer.kind === 'unknown' ? [] : [{ question: id, options: undefined, answer, asked }]
    if (answer.kind !== 'chosen') return []
    const offered = new Set(question.options.map((option) => option.id))
    const options = answer.chosen.filter((option) => !offered.has(option))
    return options.length ? [{ question: id, options, answer, asked: asked ?? question }] : []
  })
}

/** What is left of an answer without the options that are gone; undefined where that is nothing. */
export function withoutGone({ options, answer }: Stranded): Answer | undefined {
  if (options === undefined || answer.kind !== 'chosen') return undefined
  const chosen = answer.chosen.filter((option) => !options.includes(option))
  const own = Object.values(answer.own).flat()
  return chosen.length || own.length ? { ...answer, chosen } : undefined
}

/** What somebody said, as far as it is gone: by the words of then, or as it was kept. */
export function saidThen({ options, answer, asked }: Stranded, language: Language): string {
  const inLanguage = <T>(words: Partial<Record<Language, T>>) =>
    [language, ...languages].map((l) => words[l]).find(Boolean)
  const label = (option: string) => asked?.words[language].options[option]?.label || option
  switch (answer.kind) {
    case 'chosen':
      return listed(
        options
          ? options.map(label)
          : [...answer.chosen.map(label), ...(inLanguage(answer.own) ?? [])],
        language,
      )
    case 'text':
      return inLanguage(answer.texts) ?? ''
    case 'names':
      return listed(answer.names, language)
    default:
      return ''
  }
}
