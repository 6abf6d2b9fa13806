import { timeZone } from './locale.ts'

/** A calendar day without a time, as `2026-11-20`. */
export type Day = string

const { PlainDate } = Temporal

/** The calendar day of a moment, as people in the Netherlands and Belgium live it. */
export const dayOf = (at: Date): Day =>
  at.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate().toString()

export const addDays = (day: Day, days: number): Day => PlainDate.from(day).add({ days }).toString()

/** The same day of a later month, or its last day where the month is shorter: 31 August and six months is 28 February. */
export const addMonths = (day: Day, months: number): Day =>
  PlainDate.from(day).add({ months }).toString()

/** Whole days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day) => PlainDate.from(from).until(to).days

const SATURDAY = 6
const SUNDAY = 7

export const isWeekday = (day: Day) => isWorkingDay(day)

/** What counts as a working day differs from one law to another; whoever asks says which. */
export interface WorkingWeek {
  /**
   * Saturday counts for the three working days of the Belgian urgent reason (Employment Contracts Act of 3 July
   * 1978, art. 35; securex.be and advocaten-leuven.be, read 2026-11). Dutch law has no fixed count of days there.
   */
  saturdays?: boolean
  /** Public holidays differ per country, sector and year, so they are given and never guessed. */
  holidays?: Pick<ReadonlySet<Day>, 'has'>
}

export function isWorkingDay(
  day: Day,
  { saturdays = false, holidays = new Set() }: WorkingWeek = {},
) {
  const { dayOfWeek } = PlainDate.from(day)
  return dayOfWeek !== SUNDAY && (saturdays || dayOfWeek !== SATURDAY) && !holidays.has(day)
}

/** The last of so many working days. The day itself does not count: a term starts on the next. */
export function addWorkingDays(day: Day, count: number, week: WorkingWeek = {}): Day {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at, week)) left--
  }
  return at
}

/** No contract and no policy lies outside these years: a year before or after them is a slip of the finger. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** Whether the calendar has this day, in any year: there is no `2026-02-30`. */
export function dayExists(value: string) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  try {
    PlainDate.from(value)
    return true
  } catch {
    return false
  }
}

/** A day that exists, in a year in which people live and work. */
export function isDay(value: string) {
  const year = Number(value.slice(0, 4))
  return dayExists(value) && year >= FIRST_YEAR && year <= LAST_YEAR
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const later = (from: Date, ms: number) => new Date(from.getTime() + ms)

/** Less than so long ago. What a clock that was ahead wrote down is not just past for as long as it was ahead. */
export const isWithin = (at: Date, ms: number, now: Date) =>
  Math.abs(now.getTime() - at.getTime()) < ms
