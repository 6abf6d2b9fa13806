import type { Contradiction, Interview } from '../../../library/interview/rules.ts'
import { type Answers, chosenIn } from '../interview/rules.ts'

/** The pairs of given answers that do not go together. Each is said at its second question, and when all is done. */
export function contradictionsIn(
  answers: Answers,
  { contradictions }: Pick<Interview, 'contradictions'>,
): Contradiction[] {
  const given = ({ question, option }: Contradiction['first']) =>
    chosenIn(answers, question).includes(option)
  return contradictions.filter(({ first, second }) => given(first) && given(second))
}

/** Those to be told on the page of a question: the answer given there is the second. */
export const contradictionsAt = (id: string, answers: Answers, interview: Interview) =>
  contradictionsIn(answers, interview).filter(({ second }) => second.question === id)
