export type { Known, UnknownEstablishment } from './check-all.ts'
export { checkFile, type FileCheck, type FileOptions } from './check-file.ts'
export { type Fault, type FaultKey, type FileRefusal, fault } from './faults.ts'
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
export { mappingRefusal } from './headers.ts'
export { finderByName, nameKey } from './named.ts'
export { MOST_FAULTS } from './read-row.ts'
export type { Reading, readPeopleFile } from './reading.ts'
export { faultSentence, fileSentence } from './text.ts'
