import { isNo } from '../../../../../platform/result.ts'
import type { FileRow, TableHead } from '../../../../../platform/sheets/read-csv.ts'
import type { FileRefusal } from '../faults.ts'
import { readPeople } from '../people-file.ts'

export type Table = TableHead & { rows: FileRow[] }

/** All rows of a file at once. */
export async function readTable(bytes: Uint8Array): Promise<Table | FileRefusal> {
  const rows: FileRow[] = []
  let head: TableHead | undefined
  const end = await readPeople(bytes, {
    begin: (begun) => {
      head = begun
    },
    row: (row) => rows.push(row),
  })
  if (isNo(end)) return end
  if (!head || rows.length !== end.rows) throw new Error('rows came in another number than is told')
  return { ...head, rows }
}
