import { type Language, languages } from '../../platform/locale.ts'
import { sha256Hex } from '../../platform/secrets.ts'
import { clausesOf } from './draft/compare.ts'
import { textState } from './editor/rules/translations.ts'
import { questions } from './interview/questions.ts'
import { type Answers, chosenIn, isAnswered } from './interview/rules.ts'
import { interviewText, type QuestionWords } from './interview/text/index.ts'
import type { PolicyInHand } from './source.ts'

export type { DocumentName } from '../../library/clauses/rules.ts'
export { toSafeHtml } from '../../library/markdown.ts'
export { beginPolicy } from './actions.ts'
export { type DocumentWords, toDocument } from './draft/document.ts'
export { documents, published } from './events.ts'
export { answerQuestion } from './interview/actions.ts'
export { MOST_PAGES, policySheet } from './paper/document.ts'
export { onPaper } from './paper/on-paper.ts'
export { policiesRoutes } from './routes.ts'
export { type PolicyInHand, policyInHand } from './source.ts'

/** How many questions of the interview still have no answer. */
export const openQuestions = (answers: Answers) =>
  questions.filter((question) => !isAnswered(answers, question.id)).length

export const questionCounts = (answers: Answers) => ({
  answered: questions.length - openQuestions(answers),
  all: questions.length,
})

/** After how many months the policy is looked at again; a year where nobody has said. */
export const reviewMonthsOf = (answers: Answers) => Number(chosenIn(answers, 'review')[0]) || 12

/** The languages in which a clause that the organisation wrote itself has no words yet. */
export const untranslatedIn = ({ draft, source }: PolicyInHand) =>
  languages.filter((language) =>
    clausesOf(draft).some(({ key }) => {
      const texts = source.edits?.findLast((edit) => edit.clause === key)?.texts ?? {}
      return textState(key, texts, { language, source: undefined }) === 'missing'
    }),
  )

/** Tells whether a draft is still what somebody saw: the same draft gives the same words. */
export const sealOf = ({ draft, source }: PolicyInHand) =>
  sha256Hex(JSON.stringify([draft, source.organisation]))

/** The interview as it is asked in one language. */
export const interviewOf = (language: Language) =>
  questions.map(({ id }) => {
    const { options = {}, ...words }: QuestionWords = interviewText[language][id]
    return {
      id,
      ...words,
      options: Object.entries(options).map(([option, text]) => ({ id: option, ...text })),
    }
  })
