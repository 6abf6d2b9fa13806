import { writeCsv } from '../../../platform/sheets/write-csv.ts'
import { goneSince } from '../presence/rules.ts'
import type { Text } from '../text/index.ts'
import type { FullLine } from './store.ts'

/** The columns that a file for the import has: what is taken along can be read in again. */
const columns = [
  'name',
  'email',
  'number',
  'establishment',
  'department',
  'manager',
  'contract',
  'language',
  'startsOn',
  'endsOn',
] as const

export function directoryCsv(t: Text, lines: FullLine[]): string {
  const head = [...columns.map((field) => t.fields[field]), t.fields.left]
  const rows = lines.map((line) => [
    line.name,
    line.email,
    line.number,
    line.establishment,
    line.department,
    line.manager,
    t.contracts[line.contract],
    line.language,
    line.startsOn,
    line.endsOn,
    line.leftAt && goneSince({ ...line, leftAt: line.leftAt }),
  ])
  return writeCsv([head, ...rows])
}

/** A file with the right column names and nobody in it yet. */
export const templateCsv = (t: Text) => writeCsv([columns.map((field) => t.fields[field])])
