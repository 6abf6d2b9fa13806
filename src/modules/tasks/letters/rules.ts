import { addDays, type Day, dayOf, HOUR, later } from '../../../platform/calendar.ts'
import { timeZone } from '../../../platform/locale.ts'
import type { Clock } from '../../../platform/task-kind.ts'

/** What counts as a working day where somebody works. */
export interface Working {
  onOrBefore: (day: Day) => Day
  onOrAfter: (day: Day) => Day
}

type ByDay = Extract<Clock, { in: 'days' }>
type ByHour = Extract<Clock, { in: 'hours' }>

/** The days on which somebody is told again: before the date on a working day before, after it on one after. */
export const stepsOf = (
  { before, most }: ByDay,
  dueOn: Day,
  { onOrBefore, onOrAfter }: Working,
) => [
  ...before.map((ahead) => onOrBefore(addDays(dueOn, -ahead))),
  ...Array.from({ length: Math.max(0, most - before.length) }, (_, week) =>
    onOrAfter(addDays(dueOn, 7 * (week + 1))),
  ),
]

/** The newest step that has come; of those that nobody took it is the only one that counts. */
export const stepDue = (clock: ByDay, dueOn: Day, today: Day, working: Working): Day | undefined =>
  stepsOf(clock, dueOn, working)
    .filter((on) => on <= today)
    .sort()
    .at(-1)

/** The day from which on nobody is told again; then it is for a manager to say a word. */
export const spentFrom = (clock: ByDay, dueOn: Day, working: Working): Day =>
  addDays(stepsOf(clock, dueOn, working).sort().at(-1) ?? dueOn, 1)

/** The same to the hour. */
export const hourStepDue = ({ before, every, most }: ByHour, dueAt: Date, now: Date) =>
  [
    ...before.map((ahead) => later(dueAt, -ahead * HOUR)),
    ...Array.from({ length: Math.max(0, most - before.length) }, (_, n) =>
      later(dueAt, n * every * HOUR),
    ),
  ]
    .filter((at) => at <= now)
    .sort((a, b) => a.getTime() - b.getTime())
    .at(-1)

/** Nobody is written to before breakfast, nor in the evening. */
const FROM = 8
const UNTIL = 18

/** The first moment from now on at which a letter may come. */
export function decentMoment(now: Date, { onOrAfter }: Working): Date {
  const at = now.toTemporalInstant().toZonedDateTimeISO(timeZone)
  const today = dayOf(now)
  const day = onOrAfter(at.hour < UNTIL ? today : addDays(today, 1))
  if (day === today && at.hour >= FROM) return now
  return new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: { hour: FROM } })
      .epochMilliseconds,
  )
}
