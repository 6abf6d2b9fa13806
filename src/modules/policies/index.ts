export { type DocumentName, documents, isDocument } from '../../library/clauses/rules.ts'
export { toSafeHtml } from '../../library/markdown.ts'
export { beginPolicy } from './actions.ts'
export { type DocumentWords, toDocument } from './draft/document.ts'
export { untranslatedIn } from './editor/rules/translations.ts'
export { published } from './events.ts'
export { answerQuestion } from './interview/actions.ts'
export { interviewOf } from './interview/answers.ts'
export {
  type Answers,
  openQuestions,
  questionCounts,
  reviewMonthsOf,
} from './interview/rules.ts'
export { onPaper } from './paper/on-paper.ts'
export { type PolicyInHand, policyInHand, sealOf } from './source.ts'
export { lockPolicy } from './store.ts'
