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
