import { addDays, type Day, isWorkingDay, type WorkingWeek } from './calendar.ts'

/** The countries of which we know when people are free. */
export type HolidayCountry = 'NL' | 'BE' | 'FR' | 'DE' | 'LU'

/**
 * Days off that the library does not count as such. Liberation Day is a public holiday each year and, by custom, a day
 * off once in five (rijksoverheid.nl, "Is Bevrijdingsdag 5 mei een vrije dag?", read 2026-11); Good Friday is none.
 */
const alsoFree: Partial<Record<HolidayCountry, (year: number) => Day[]>> = {
  NL: (year) => (year % 5 === 0 ? [`${year}-05-05`] : []),
}

/** Whose work the holidays are, and under which terms: named wherever a day follows from them. */
export const HOLIDAYS = {
  name: 'date-holidays',
  href: 'https://github.com/commenthol/date-holidays',
  licence: 'CC BY-SA 3.0',
}

/** Some 90 ms and 40 MB, so only whoever asks for the first holiday waits for it, and who never asks goes without. */
const library = async () => (await import('date-holidays')).default
let loaded: Awaited<ReturnType<typeof library>> | undefined

const known = new Map<string, ReadonlySet<Day>>()

function holidaysIn(Holidays: NonNullable<typeof loaded>, country: HolidayCountry, year: number) {
  const key = `${country} ${year}`
  const found = known.get(key)
  if (found) return found
  const official = new Holidays(country, { types: ['public'] }).getHolidays(year)
  const free = new Set([
    ...official.map(({ date }) => date.slice(0, 10)),
    ...(alsoFree[country]?.(year) ?? []),
  ])
  known.set(key, free)
  return free
}

/** The public holidays of a whole country in a year; those of a region or a sector are not among them. */
export async function holidaysOf(country: HolidayCountry, year: number): Promise<ReadonlySet<Day>> {
  loaded ??= await library()
  return holidaysIn(loaded, country, year)
}

/** On which days people work in a country, in any year. */
export async function workingWeekOf(country: HolidayCountry): Promise<WorkingWeek> {
  loaded ??= await library()
  const Holidays = loaded
  const isFree = (day: Day) => holidaysIn(Holidays, country, Number(day.slice(0, 4))).has(day)
  return { holidays: { has: isFree } }
}

export const workingDayOnOrBefore = (day: Day, week: WorkingWeek): Day =>
  isWorkingDay(day, week) ? day : workingDayOnOrBefore(addDays(day, -1), week)

export const workingDayOnOrAfter = (day: Day, week: WorkingWeek): Day =>
  isWorkingDay(day, week) ? day : workingDayOnOrAfter(addDays(day, 1), week)

/**
 * The working day on which somebody hears of what is due: what would come before the date still comes before it, so
 * that they can act; what would come on the date or after it never comes early.
 */
export const workingDayOfStep = (step: Day, dueOn: Day, week: WorkingWeek): Day =>
  step < dueOn ? workingDayOnOrBefore(step, week) : workingDayOnOrAfter(step, week)
