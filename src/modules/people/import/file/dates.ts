import {
  addDays,
  type Day,
  dayExists,
  dayOf,
  HOUR,
  isDay,
  MINUTE,
} from '../../../../platform/calendar.ts'
import { fold } from '../../../../platform/letters/index.ts'
import type { FaultKey } from './faults.ts'

type DateFault = Extract<FaultKey, `date-${string}`>
export type DateRead = { day: Day | null } | { fault: DateFault }

const MONTHS = [
  ['jan', 'januari', 'january', 'januar', 'janvier', 'janv', 'janner'],
  ['feb', 'februari', 'february', 'februar', 'fevrier', 'fev', 'fevr'],
  ['mrt', 'maart', 'mar', 'march', 'marz', 'mars', 'mrz', 'maerz'],
  ['apr', 'april', 'avril', 'avr'],
  ['mei', 'may', 'mai'],
  ['jun', 'juni', 'june', 'juin'],
  ['jul', 'juli', 'july', 'juillet', 'juil'],
  ['aug', 'augustus', 'august', 'aout', 'aou'],
  ['sep', 'sept', 'september', 'septembre'],
  ['okt', 'oktober', 'oct', 'october', 'octobre'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'decembre', 'dez', 'dezember'],
]
const monthNumbers = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1])))

/** Personnel systems write a far year where they mean "no end". */
const NEVER = new Set([2999, 9999])

/** Excel counts days from 30 December 1899; these are the numbers of 1940 up to 2099. */
const SERIAL = { first: 14_611, last: 73_050, origin: '1899-12-30' }

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u
const DAY_FIRST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/u
const SHORT_YEAR = /^\d{1,2}[-/. ](\d{1,2}|\p{L}+\.?)[-/. ]['’]?\d{2}$/u
const WITH_WORD = /^(\d{1,2})(?:e|er|\.)?[-/. ]+(\p{L}+)\.?[-/., ]+(\d{4})$/u
const TIME_BEHIND =
  /[T ]([01]?\d|2[0-4]):([0-5]\d)(?::\d{2}(?:[.,]\d+)?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/iu

/** A date as people in the Netherlands and Belgium write it, day before month. Empty gives null. */
export function readDate(text: string): DateRead {
  if (text === '') return { day: null }
  const [time = '', hours, minutes, zone] = TIME_BEHIND.exec(text) ?? []
  const read = readDay(text.slice(0, text.length - time.length).trim())
  return zone && 'day' in read && read.day
    ? { day: dayHere(read.day, { hours, minutes, zone }) }
    : read
}

/** What a machine wrote as a moment elsewhere is the day on which people here lived it. */
function dayHere(day: Day, { hours = '', minutes = '', zone }: Record<string, string | undefined>) {
  const [, sign, h = '', m = ''] = /^([+-])(\d{2}):?(\d{2})?$/u.exec(zone ?? '') ?? []
  const ahead = sign ? Number(`${sign}1`) * (+h * HOUR + +m * MINUTE) : 0
  return dayOf(new Date(Date.parse(day) + +hours * HOUR + +minutes * MINUTE - ahead))
}

function readDay(date: string): DateRead {
  const [, y, , m, d] = YEAR_FIRST.exec(date) ?? []
  if (y) return toDay(y, m, d)
  const [, dd, , mm, yyyy] = DAY_FIRST.exec(date) ?? []
  if (yyyy) return toDay(yyyy, mm, dd)
  if (SHORT_YEAR.test(date)) return { fault: 'date-two-digit-year' }
  return readWritten(date) ?? readDigits(date) ?? { fault: 'date-unreadable' }
}

function readWritten(date: string): DateRead | undefined {
  const [, day, word = '', year] = WITH_WORD.exec(date) ?? []
  const month = monthNumbers.get(fold(word))
  return month ? toDay(year, String(month), day) : undefined
}

/** 46346 or 46346,0 is a day as Excel keeps it; 20261120 is one as payroll systems write it. */
function readDigits(date: string): DateRead | undefined {
  const [, y, m, d] = /^(\d{4})(\d{2})(\d{2})$/u.exec(date) ?? []
  if (y) {
    const read = toDay(y, m, d)
    return 'day' in read ? read : undefined
  }
  const [, serial] = /^(\d{5})(?:[.,]\d+)?$/u.exec(date) ?? []
  if (!serial || +serial < SERIAL.first || +serial > SERIAL.last) return
  return { day: addDays(SERIAL.origin, +serial) }
}

function toDay(year = '', month = '', date = ''): DateRead {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (!dayExists(day))
    return { fault: +month > 12 && +date <= 12 ? 'date-month-first' : 'date-impossible' }
  if (NEVER.has(+year)) return { day: null }
  return isDay(day) ? { day } : { fault: 'date-year' }
}
