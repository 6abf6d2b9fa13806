import { timeZone } from './locale.ts'

/** A calendar day without a time, as `2026-11-20`. */
export type Day = string

const dayParts = new Intl.DateTimeFormat('en-CA', { timeZone })

/** The calendar day of a moment, as people in the Netherlands and Belgium live it. */
export const dayOf = (at: Date): Day => dayParts.format(at)

export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The same day of a later month, or its last day where the month is shorter: 31 August and six months is 28 February. */
export const addMonths = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString()

/** Whole days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day) =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)

export const isWeekday = (day: Day) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

export const isDay = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  addDays(value, 0) === value

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const later = (from: Date, ms: number) => new Date(from.getTime() + ms)
