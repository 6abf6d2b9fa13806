import type { ReadDb } from '../../../platform/db/connect.ts'
import { NotFound } from '../../../platform/result.ts'
import { profileOf } from '../../organisation/index.ts'
import { answersOf } from '../store.ts'
import { questions } from './questions.ts'
import { askedOf, openQuestions } from './rules.ts'

export type Interview = Awaited<ReturnType<typeof interviewOf>>

/** The interview of this organisation as it stands: the questions that it is asked, and every answer that is kept. */
export async function interviewOf(db: ReadDb) {
  const profile = await profileOf(db)
  if (!profile) throw new NotFound()
  const answers = await answersOf(db)
  return { profile, answers, questions: askedOf(questions(), answers, profile) }
}

/** How many questions have no answer yet. */
export async function questionsLeft(db: ReadDb) {
  const interview = await interviewOf(db)
  return openQuestions(interview.answers, interview.questions)
}
