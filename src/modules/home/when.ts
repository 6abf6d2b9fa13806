import { dayOf, daysBetween } from '../../platform/calendar.ts'
import { type Language, longDate, longTime } from '../../platform/locale.ts'
import type { Waiting } from '../../platform/module.ts'
import { isPast } from '../../platform/waiting.ts'
import { text } from './text.ts'

/** By when, as one says it, and how it looks: what is late is late, what is today or tomorrow is near. */
export function whenIn({ due }: Waiting, now: Date, language: Language) {
  if (!due) return {}
  const t = text[language].overview
  const days = daysBetween(dayOf(now), due.day)
  if (isPast(due, now))
    return due.kindly === undefined
      ? { due: t.late(Math.max(1, -days)), tone: 'late' as const }
      : { due: due.kindly, tone: 'soon' as const }
  if (days === 0)
    return { due: due.at ? longTime(due.at, language) : t.today, tone: 'soon' as const }
  return { due: days === 1 ? t.tomorrow : longDate(due.day, language), tone: soon(days) }
}

const soon = (days: number) => (days <= 1 ? ('soon' as const) : undefined)
