import { type Language, languages, listed } from '../../../platform/locale.ts'
import { text } from '../text/index.ts'
import { type QuestionId, questions } from './questions.ts'
import { type Answers, isAnswered, stillRequired } from './rules.ts'
import { interviewText, type QuestionWords } from './text/index.ts'

/** One question's words in a language. */
export const wordsOf = (id: QuestionId, language: Language): QuestionWords =>
  interviewText[language][id]

/** The interview as it is asked in one language. */
export const interviewOf = (language: Language) =>
  questions.map(({ id }) => {
    const { options = {}, ...words } = wordsOf(id, language)
    return {
      id,
      ...words,
      options: Object.entries(options).map(([option, text]) => ({ id: option, ...text })),
    }
  })

/** Every question in its order, with the answer as a reader says it; an open one has none. */
export function questionsWithAnswers(answers: Answers, language: Language) {
  const required = new Set(stillRequired(answers))
  return questions.map(({ id }) => ({
    id,
    question: wordsOf(id, language).question,
    answer: isAnswered(answers, id) ? inWords(answers, id, language) : undefined,
    required: required.has(id),
  }))
}

function inWords(answers: Answers, id: QuestionId, language: Language) {
  const answer = answers[id]
  const first = <T>(words: Partial<Record<Language, T>>) =>
    [language, ...languages].map((l) => words[l]).find(Boolean)
  switch (answer?.kind) {
    case 'chosen': {
      const { options } = wordsOf(id, language)
      const chosen = answer.chosen.flatMap((option) => options?.[option]?.label ?? [])
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
