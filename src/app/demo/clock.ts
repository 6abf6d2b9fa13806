import { addDays, type Day, dayOf, isWeekday } from '../../platform/calendar.ts'

/** A clock that the demo turns: what it tells happened on these days, and history shows it so. */
export function demoClock(today: Date) {
  let at = today
  return {
    now: () => new Date(at),
    /** To a time of day, so many days ago; never beyond now. */
    to(daysAgo: number, hour: number, minute = 0) {
      const day = addDays(dayOf(today), -daysAgo)
      const wanted = new Date(`${day}T${two(hour)}:${two(minute)}:00+01:00`)
      at = wanted < today ? wanted : today
    },
    set(moment: Date) {
      at = moment < today ? moment : today
    },
    pass(ms: number) {
      at = new Date(Math.min(at.getTime() + ms, today.getTime()))
    },
  }
}
export type DemoClock = ReturnType<typeof demoClock>

const two = (n: number) => String(n).padStart(2, '0')

export const dayAgo = (today: Date, days: number): Day => addDays(dayOf(today), -days)

/** The nearest weekday, so many days ago or somewhat earlier: policies are published on weekdays. */
export function weekdayAgo(today: Date, days: number) {
  let back = days
  while (!isWeekday(dayAgo(today, back))) back++
  return back
}
