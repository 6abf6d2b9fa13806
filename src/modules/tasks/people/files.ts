import writeExcel from 'write-excel-file/node'
import { dayOf } from '../../../platform/calendar.ts'
import { writeCsv } from '../../../platform/sheets/write-csv.ts'
import type { Text } from '../text/index.ts'
import type { Line } from './store.ts'

const columnsOf = (t: Text) => [
  t.people.name,
  t.people.number,
  t.people.establishment,
  t.people.department,
  t.list.due,
  t.people.status,
  t.people.doneAt,
  t.people.late,
]

const cellsOf = (t: Text, line: Line) => [
  line.name,
  line.number ?? '',
  line.establishment ?? '',
  line.department,
  line.dueOn,
  statusIn(t, line),
  line.doneAt ? dayOf(line.doneAt) : '',
  line.late ? t.people.late : '',
]

const statusIn = (t: Text, { state, closedFor }: Line) =>
  state === 'done'
    ? t.round.facts.done
    : closedFor
      ? (t.people.closedFor as Record<string, string>)[closedFor]
      : t.round.facts.open

/** For Excel in the Netherlands and Belgium; what could be a formula stays text. */
export const csvOf = (t: Text, lines: Line[]) =>
  writeCsv([columnsOf(t), ...lines.map((line) => cellsOf(t, line))])

/** Every cell is text, so nothing in it is ever a formula. */
export async function xlsxOf(t: Text, lines: Line[]) {
  const head = columnsOf(t).map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const rows = lines.map((line) => cellsOf(t, line).map((value) => ({ value, type: String })))
  return writeExcel([head, ...rows]).toBuffer()
}
