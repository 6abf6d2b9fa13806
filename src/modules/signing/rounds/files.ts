import writeExcel from 'write-excel-file/node'
import { dayOf } from '../../../platform/calendar.ts'
import { writeCsv } from '../../../platform/sheets/write-csv.ts'
import type { Line } from '../store/progress.ts'
import type { Text } from '../text/index.ts'

const columnsOf = (t: Text) => [
  t.rounds.person,
  t.rounds.number,
  t.rounds.establishment,
  t.rounds.department,
  t.rounds.due,
  t.rounds.signedAt,
  t.rounds.late,
]

const cellsOf = (t: Text, line: Line) => [
  line.name,
  line.number ?? '',
  line.establishment ?? '',
  line.department,
  line.dueOn,
  line.signedAt ? dayOf(line.signedAt) : '',
  line.late ? t.rounds.late : '',
]

/** For Excel in the Netherlands and Belgium; what could be a formula stays text. */
export const csvOf = (t: Text, lines: Line[]) =>
  writeCsv([columnsOf(t), ...lines.map((line) => cellsOf(t, line))])

/** Every cell is text, so nothing in it is ever a formula. */
export async function xlsxOf(t: Text, lines: Line[]) {
  const head = columnsOf(t).map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const rows = lines.map((line) => cellsOf(t, line).map((value) => ({ value, type: String })))
  return writeExcel([head, ...rows]).toBuffer()
}
