import type { ReadDb } from '../../../platform/db/connect.ts'
import { NotFound } from '../../../platform/result.ts'
import { profileOf } from '../../organisation/index.ts'
import { answersOf } from '../store.ts'
import { questions } from './questions.ts'
import { answersThatCount, askedOf, openQuestions } from './rules.ts'

export type Interview = Awaited<ReturnType<typeof interviewOf>>

/** The interview of this organisation as it stands: the questions that it is asked, and every answer that is kept. */
export async function interviewOf(db: ReadDb) {
  const profile = await profileOf(db)
  if (!profile) throw new NotFound()
  const answers = await answersOf(db)
  return { profile, answers, questions: askedOf(questions(), answers, profile) }
}

/** The answers that a document may speak from: those to questions that are asked. */
export async function answersInUse(db: ReadDb) {
  const { answers, profile } = await interviewOf(db)
  return answersThatCount(answers, questions(), profile)
}

/** How many questions have no answer yet. */
export async function questionsLeft(db: ReadDb) {
  const interview = await interviewOf(db)
  return openQuestions(interview.answers, interview.questions)
}
