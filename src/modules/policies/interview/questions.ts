import type { Question } from './question.ts'
import { questionsForEveryone } from './questions-for-everyone.ts'
import { questionsForUs } from './questions-for-us.ts'

/** The interview (POL-1), drawn from the seeds: one question per page, in this order. */
export const questions = [...questionsForEveryone, ...questionsForUs] as const

type Questions = (typeof questions)[number]
export type QuestionId = Questions['id']
export type QuestionOf<Id extends QuestionId> = Extract<Questions, { id: Id }>
export type OptionOf<Id extends QuestionId> = QuestionOf<Id>['options'][number]['id']

export const questionIds = questions.map(({ id }) => id)

const byId = new Map<string, Question & { id: QuestionId }>(questions.map((q) => [q.id, q]))

export const isQuestion = (id: string): id is QuestionId => byId.has(id)

export const questionOf = (id: QuestionId) => byId.get(id) as Question & { id: QuestionId }

/** The options of any question by its id; undefined where there is no such question. */
export const optionsOf = (id: string) => byId.get(id)?.options.map((option) => option.id)
