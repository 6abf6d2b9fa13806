import { type QuestionId, questions } from './questions.ts'

/** A question's page; `done` is what comes after the last. */
export const address = (to: QuestionId | 'done') => `/policies/interview/${to}`

/** From 1. */
export const placeOf = (id: QuestionId) => questions.findIndex((question) => question.id === id) + 1

export const questionBefore = (id: QuestionId) => questions[placeOf(id) - 2]?.id
export const questionAfter = (id: QuestionId) => questions[placeOf(id)]?.id
