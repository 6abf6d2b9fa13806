import { loadLibrary } from '../../../library/clauses/load.ts'
import { type Question, questionIn } from '../../../library/interview/rules.ts'
import { NotFound } from '../../../platform/result.ts'

/** The questions as they are asked here, in their order (POL-1). */
export const questions = () => loadLibrary().interview.questions

export const isQuestion = (id: string) => questionIn(loadLibrary().interview, id) !== undefined

/** Throws NotFound where there is no such question. */
export function questionOf(id: string): Question {
  const question = questionIn(loadLibrary().interview, id)
  if (!question) throw new NotFound(`question ${id}`)
  return question
}
