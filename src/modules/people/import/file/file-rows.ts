import type { FileRow, TableHead } from '../../../../platform/sheets/read-csv.ts'
import { type Fault, fault } from './faults.ts'

/** Nothing about a person is this long; what is, has usually swallowed the rows below it. */
export const MAX_CELL = 2000

/**
 * What is wrong with a row as a row, whatever the columns mean. Checked for every column, used or
 * not: a stray quotation mark hides people, and a stray delimiter moves every cell after it.
 */
export function rowFaults(
  { row, cells }: FileRow,
  { header, delimiter }: Pick<TableHead, 'header' | 'delimiter'>,
): Fault[] {
  const faults: Fault[] = []
  for (const [i, value] of cells.entries()) {
    const where = { row, column: header[i], value }
    if (value.length > MAX_CELL)
      faults.push(fault(where, 'cell-too-long', { length: value.length, limit: MAX_CELL }))
    else if (hidesRows(value, header.length, delimiter)) faults.push(fault(where, 'rows-in-cell'))
  }
  const extra = cells.slice(header.length).find((cell) => cell.trim() !== '')
  if (extra !== undefined)
    faults.push(
      fault({ row, value: extra }, 'too-many-cells', {
        cells: cells.length,
        columns: header.length,
      }),
    )
  return faults
}

/** A line inside the cell with as many delimiters as a row has is a row that was meant to stand alone. */
function hidesRows(value: string, columns: number, delimiter: string): boolean {
  if (columns < 3 || !/[\r\n]/u.test(value)) return false
  return value.split(/[\r\n]+/u).some((line) => line.split(delimiter).length >= columns - 1)
}
