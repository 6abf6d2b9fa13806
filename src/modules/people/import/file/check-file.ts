import type { Table } from '../../../../platform/sheets/read-csv.ts'
import { checkAll, managersOutside, type UnknownEstablishment } from './check-all.ts'
import type { Fault, FileRefusal } from './faults.ts'
import type { Mapping, PersonRef, PersonRow } from './fields.ts'
import { mappingRefusal } from './headers.ts'
import { indexPeople } from './people-index.ts'
import { type RowOptions, readRows } from './read-row.ts'

export interface FileOptions extends Omit<RowOptions, 'table'> {
  /** The names of the establishments that the organisation has. */
  establishments: Iterable<string>
  /** Which of these managers are known already, as keys (refKey); one question for all of them. */
  knownManagers: (refs: PersonRef[]) => Promise<Iterable<string>>
}

export interface FileCheck {
  /** The people of the rows that can be read one by one; to be imported only when there is no fault. */
  people: PersonRow[]
  /** In the order of the rows. */
  faults: Fault[]
  unknownEstablishments: UnknownEstablishment[]
}

/** The whole preview, except what only the database knows: who is new, changed or gone. */
export async function checkFile(
  table: Table,
  mapping: Mapping,
  options: FileOptions,
): Promise<FileCheck | FileRefusal> {
  const unfit = mappingRefusal(mapping)
  if (unfit) return unfit

  const { people, faults, faultyKeys } = await readRows(table, mapping, options)
  const index = await indexPeople(people)
  const known = await options.knownManagers(managersOutside(people, index))
  const managers = new Set([...known, ...faultyKeys])
  const { establishments } = options
  const all = await checkAll(people, table, mapping, { managers, establishments }, index)
  const inOrder = [...faults, ...all.faults].sort((a, b) => a.row - b.row)
  return { people, faults: inOrder, unknownEstablishments: all.unknownEstablishments }
}
