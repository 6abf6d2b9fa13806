import { loadLibrary } from '../../../library/clauses/load.ts'
import { type Language, languages, listed } from '../../../platform/locale.ts'
import { adoptedIn } from '../draft/adopted.ts'
import type { Interview } from './asked.ts'
import { questionOf } from './questions.ts'
import { isAnswered, stillRequired } from './rules.ts'

/** One question's words in a language. */
export const wordsOf = (id: string, language: Language) => questionOf(id).words[language]

/** Every question that is asked, in its order, with the answer as a reader says it; an open one has none. */
export function questionsWithAnswers(interview: Interview, language: Language) {
  const { answers, questions } = interview
  const required = new Set(stillRequired(answers, questions))
  return questions.map(({ id }) => ({
    id,
    question: wordsOf(id, language).question,
    answer: isAnswered(answers, id) ? inWords(interview, id, language) : undefined,
    required: required.has(id),
  }))
}

function inWords({ profile, answers }: Interview, id: string, language: Language) {
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
      return listed(answer.names, language)
    case 'adoption':
      return adoptedIn({ organisation: profile, answers, library: loadLibrary() }, language)
    default:
      return ''
  }
}
