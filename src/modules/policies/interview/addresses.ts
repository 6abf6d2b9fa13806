import type { Text } from '../text/index.ts'
import { questions } from './questions.ts'

/** A question's page; `done` is what comes after the last. */
export const address = (to: string) => `/policies/interview/${to}`

/** From 1. */
export const placeOf = (id: string) => questions().findIndex((question) => question.id === id) + 1

export const questionAfter = (id: string) => questions()[placeOf(id)]?.id

/** To the list for whoever came to correct one answer, else one question back. */
export function wayBack(id: string, correcting: boolean, t: Text) {
  if (correcting) return { href: address('done'), label: t.interview.toAnswers }
  const previous = questions()[placeOf(id) - 2]?.id
  return previous
    ? { href: address(previous), label: t.interview.previous }
    : { href: '/policies', label: t.interview.toOverview }
}
