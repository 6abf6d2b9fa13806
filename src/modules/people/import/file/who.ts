import { emailAddress } from '../../../../platform/email-address.ts'
import type { RowReader } from './cells.ts'
import { limits, type PersonRef } from './fields.ts'
import { asSpoken, nameFault } from './person-names.ts'

/** The full name, from one column or joined from its parts. */
export function readName(reader: RowReader): string {
  const before = reader.faults.length
  const whole = reader.text('name')
  const name = whole ? asSpoken(whole) : joined(reader)
  if (reader.faults.length > before) return name

  const field = whole ? 'name' : 'lastName'
  const wrong = nameFault(name)
  if (wrong) reader.fault(field, wrong)
  else if (name.length > limits.name)
    reader.fault(field, 'too-long', { length: name.length, limit: limits.name })
  return name
}

/** "Hooft, ’t" in the column of last names already has what the column between repeats. */
function joined(reader: RowReader): string {
  const last = asSpoken(reader.text('lastName') ?? '')
  const infix = reader.text('infix') ?? ''
  const repeated = infix && last.toLowerCase().startsWith(`${infix.toLowerCase()} `)
  return [reader.text('firstName'), repeated ? '' : infix, last].filter(Boolean).join(' ')
}

/** Excel shows a long number as 1,23457E+11 and then saves it so: the digits are lost. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d+$/iu

export function readNumber(reader: RowReader): string | null {
  const number = reader.text('number')
  if (!number || !SHORTENED.test(number)) return number
  reader.fault('number', 'number-shortened')
  return null
}

export const readEmail = (reader: RowReader) => reader.word('email', emailAddress, 'email-invalid')

/** A manager is named by email address or by number. */
export function readManager(reader: RowReader): PersonRef | null {
  return reader.word('manager', personRef, 'email-invalid')
}

function personRef(text: string): PersonRef | undefined {
  if (!text.includes('@')) return { by: 'number', value: text }
  const value = emailAddress(text)
  return value ? { by: 'email', value } : undefined
}
