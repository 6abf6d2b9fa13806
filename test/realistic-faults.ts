import type { FaultKey } from '../src/modules/people/import/file/faults.ts'
import type { PersonRow } from '../src/modules/people/import/file/fields.ts'

const COLUMN = {
  name: 0,
  email: 1,
  number: 2,
  department: 4,
  manager: 5,
  contract: 6,
  start: 8,
  end: 9,
}
type Column = keyof typeof COLUMN

/**
 * Spoils some rows, the last ones first, so that nobody's manager is among them. Gives every fault
 * that the import must find, in the order of the rows.
 */
export function plantFaults(people: PersonRow[], cells: string[][], lossy: boolean) {
  const planted: { row: number; key: FaultKey }[] = []
  let next = people.length - 1
  const spoil = (key: FaultKey, changes: Partial<Record<Column, string>>) => {
    const at = next--
    for (const [column, value] of Object.entries(changes))
      (cells[at] as string[])[COLUMN[column as Column]] = value
    planted.push({ row: at + 2, key })
  }
  const [first, second] = people as [PersonRow, PersonRow]

  spoil('name-missing', { name: '' })
  spoil('cell-too-long', { department: 'Zorg '.repeat(8192) })
  spoil('nothing-to-recognise', { email: '', number: '' })
  spoil('email-invalid', { email: 'jan.peeters@noorderlicht' })
  spoil('email-invalid', { email: 'jan peeters@noorderlicht.example' })
  spoil('number-shortened', { number: '1,23457E+11' })
  spoil('excel-error', { department: '#N/B' })
  spoil('contract-unknown', { contract: 'nulurencontract XL' })
  spoil('date-two-digit-year', { start: '20-11-26' })
  spoil('date-impossible', { start: '31-11-2026' })
  spoil('date-month-first', { start: '11/20/2026' })
  spoil('ends-before-start', { start: '20-11-2026', end: '46345' })
  spoil('manager-unknown', { manager: 'niemand@noorderlicht.example' })
  spoil('manager-self', { number: '900001', manager: '900001' })
  if (lossy) spoil('name-garbled', { name: 'Ștefan Mureșan' })

  spoil('number-twice', { number: first.number ?? '' })
  planted.push({ row: first.row, key: 'number-twice' })
  spoil('email-twice', { email: (second.email ?? '').toUpperCase() })
  planted.push({ row: second.row, key: 'email-twice' })

  // One fault for the circle, at the first of its rows.
  spoil('manager-circle', { number: '900002', manager: '900003' })
  planted.pop()
  spoil('manager-circle', { number: '900003', manager: '900002' })
  return planted.sort((a, b) => a.row - b.row || a.key.localeCompare(b.key))
}
