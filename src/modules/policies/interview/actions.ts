import { action } from '../../../platform/action.ts'
import * as rules from '../rules.ts'
import { countBegun, keepAnswer } from '../store.ts'
import { AnswerForm, AnswerQuestion, said } from './forms.ts'

/** One answer of the interview. Two people at once: each answer stands by itself, and of one question the last counts. */
export const answerQuestion = action({
  name: 'policies.answer',
  who: rules.may.changeDrafts,
  input: AnswerQuestion,
  form: AnswerForm,
  faults: said,
  load: (tx) => countBegun(tx),
  decide: rules.answer,
  save: async (tx, _, { input, who, now }) => {
    await keepAnswer(tx, { ...input, by: who.id, now })
  },
  summary: 'Answers one question of the interview, or says that the answer is not known yet.',
})
