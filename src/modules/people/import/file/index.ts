export type { Encoding } from '../../../../platform/sheets/decode.ts'
export type { FileRow, Table } from '../../../../platform/sheets/read-csv.ts'
export { asExcelSaves } from '../../../../platform/sheets/windows1252.ts'
export { type Cell, writeCsv } from '../../../../platform/sheets/write-csv.ts'
export type { Known, UnknownEstablishment } from './check-all.ts'
export { checkFile, type FileCheck, type FileOptions } from './check-file.ts'
export type { Fault, FaultKey, FileRefusal } from './faults.ts'
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
export type { RowOptions, RowRead } from './read-row.ts'
export { faultSentence, fileSentence } from './text.ts'
export { emailAddress } from './who.ts'
