import { action } from '../../../platform/action.ts'
import { AnswerForm } from '../forms.ts'
import * as rules from '../rules.ts'
import { countBegun, keepAnswer } from '../store.ts'

/** One answer of the interview. Two people at once: each answer stands by itself, and of one question the last counts. */
export const answerQuestion = action({
  name: 'policies.answer',
  input: AnswerForm,
  load: (tx) => countBegun(tx),
  who: (who) => rules.may.changeDrafts(who),
  decide: rules.answer,
  save: async (tx, _, { input, who, now }) => {
    await keepAnswer(tx, { ...input, by: who.id, now })
  },
})
