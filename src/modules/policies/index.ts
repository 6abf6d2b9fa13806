import { questions } from './interview/questions.ts'
import { type Answers, isAnswered } from './interview/rules.ts'

export { type DocumentWords, toDocument } from './draft/document.ts'
export { onPaper } from './draft/paper.ts'
export { toSafeHtml } from './library/markdown.ts'
export type { DocumentName } from './library/rules.ts'
export { markDrafts, rememberVersion } from './reactions.ts'
export { policiesRoutes } from './routes.ts'
export { type PolicyInHand, policyInHand } from './source.ts'

/** How many questions of the interview still have no answer. */
export const openQuestions = (answers: Answers) =>
  questions.filter((question) => !isAnswered(answers, question.id)).length
