export type { Known, UnknownEstablishment } from './check-all.ts'
export { checkFile, type FileCheck, type FileOptions } from './check-file.ts'
export { fold } from './clean.ts'
export type { Encoding } from './decode.ts'
export type { Fault, FaultKey } from './faults.ts'
export {
  type Contract,
  contracts,
  type Field,
  fields,
  limits,
  type Mapping,
  type PersonRef,
  type PersonRow,
  refKey,
} from './fields.ts'
export { mappingRefusal, proposeMapping } from './headers.ts'
export { readPeople } from './people-file.ts'
export type { FileRow, Table } from './read-csv.ts'
export type { RowOptions, RowRead } from './read-row.ts'
export { faultSentence, fileSentence } from './text.ts'
export { emailAddress } from './who.ts'
export { asExcelSaves } from './windows1252.ts'
export { type Cell, writeCsv } from './write-csv.ts'
