import { type Day, dayOf } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import type { MailWriter } from '../../../platform/mail/letter.ts'
import {
  type HolidayCountry,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingWeekOf,
} from '../../../platform/working-days.ts'
import { countriesOf, countriesOfPeople } from './countries-store.ts'
import { decentMoment, type Working } from './rules.ts'

/** When a letter goes to somebody, by the country in which they work. */
export interface LetterDays {
  /** Of who works at no establishment. */
  house: string
  countries: string[]
  moments: Date[]
  days: Day[]
}

/** The working days of a country. */
export async function workingIn(country: string): Promise<Working> {
  const week = await workingWeekOf(country as HolidayCountry)
  return {
    onOrBefore: (day) => workingDayOnOrBefore(day, week),
    onOrAfter: (day) => workingDayOnOrAfter(day, week),
  }
}

/** The first moment from now on at which a letter may come, in each country where people work. */
export async function letterDays(db: ReadDb, now: Date): Promise<LetterDays> {
  const [house = 'NL', ...others] = await countriesOf(db)
  const countries = [house, ...others]
  const moments: Date[] = []
  for (const country of countries) moments.push(decentMoment(now, await workingIn(country)))
  return { house, countries, moments, days: moments.map(dayOf) }
}

/** A mail that waited for days does not go in a weekend, or at night, because the mail server is back. */
export const untilDecent: NonNullable<MailWriter['held']> = async (mails, { read, now }) => {
  const at = now()
  const countries = await countriesOfPeople(
    read,
    mails.map(({ personId }) => personId as string),
  )
  const moments = new Map<string, Date>()
  for (const country of new Set(countries.values()))
    moments.set(country, decentMoment(at, await workingIn(country)))
  const until = new Map<string, Date>()
  for (const { id, personId } of mails) {
    const moment = moments.get(countries.get(personId as string) ?? '')
    if (moment && moment > at) until.set(id, moment)
  }
  return until
}
