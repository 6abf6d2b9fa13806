import type { Question } from '../../../library/interview/rules.ts'
import type { Text } from '../text/index.ts'
import { questions } from './questions.ts'

type Asked = readonly Question[]

/** A question's page; `done` is what comes after the last. */
export const address = (to: string) => `/policies/interview/${to}`

/** From 1, among the questions that are asked; 0 for one that is skipped. */
export const placeOf = (id: string, asked: Asked) =>
  asked.findIndex((question) => question.id === id) + 1

const order = (id: string) => questions().findIndex((question) => question.id === id)

export const questionAfter = (id: string, asked: Asked) =>
  asked.find((question) => order(question.id) > order(id))?.id

const questionBefore = (id: string, asked: Asked) =>
  asked.findLast((question) => order(question.id) < order(id))?.id

/** Where an answer leads; what is done knows where somebody came from, for the way back. */
export function onFrom(id: string, asked: Asked) {
  const next = questionAfter(id, asked)
  return `${address(next ?? 'done')}?from=${id}`
}

/** To the list for whoever came to correct one answer, else one question back. */
export function wayBack(id: string, correcting: boolean, asked: Asked, t: Text) {
  if (correcting) return { href: address('done'), label: t.interview.toAnswers }
  return toQuestion(questionBefore(id, asked), t)
}

/** From what is done to the question that somebody came from; the overview for whoever came from elsewhere. */
export const wayBackFromDone = (from: string | undefined, asked: Asked, t: Text) =>
  toQuestion(asked.find(({ id }) => id === from)?.id, t)

const toQuestion = (id: string | undefined, t: Text) =>
  id
    ? { href: address(id), label: t.interview.previous }
    : { href: '/policies', label: t.interview.toOverview }
