import { type Language, longDate } from '../../../platform/locale.ts'
import type { Standing } from './rules.ts'

/** What is said of somebody who does not simply work here, each with the day. */
export type StandingText = Record<Exclude<Standing['is'], 'here'>, (day: string) => string>

export function standingIn(standing: Standing, words: StandingText, language: Language) {
  if (standing.is === 'here') return undefined
  const day = standing.is === 'gone' ? standing.since : standing.on
  return words[standing.is](longDate(day, language))
}
