import { type Language, languages, listed } from '../../../platform/locale.ts'
import { text } from '../text/index.ts'
import { questionOf, questions } from './questions.ts'
import { type Answers, isAnswered, openQuestions, stillRequired } from './rules.ts'

/** One question's words in a language. */
export const wordsOf = (id: string, language: Language) => questionOf(id).words[language]

/** How many questions have no answer yet. */
export const questionsLeft = (answers: Answers) => openQuestions(answers, questions())

/** Every question in its order, with the answer as a reader says it; an open one has none. */
export function questionsWithAnswers(answers: Answers, language: Language) {
  const required = new Set(stillRequired(answers, questions()))
  return questions().map(({ id }) => ({
    id,
    question: wordsOf(id, language).question,
    answer: isAnswered(answers, id) ? inWords(answers, id, language) : undefined,
    required: required.has(id),
  }))
}

function inWords(answers: Answers, id: string, language: Language) {
  const answer = answers[id]
  const first = <T>(words: Partial<Record<Language, T>>) =>
    [language, ...languages].map((l) => words[l]).find(Boolean)
  switch (answer?.kind) {
    case 'chosen': {
      const { options } = wordsOf(id, language)
      const chosen = answer.chosen.flatMap((option) => options[option]?.label ?? [])
      return [...chosen, ...(first(answer.own) ?? [])].join(' · ')
    }
    case 'text':
      return first(answer.texts) ?? ''
    case 'names':
      return answer.names.length ? listed(answer.names, language) : text[language].done.fromProfile
    default:
      return ''
  }
}
