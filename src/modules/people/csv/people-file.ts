import type { Refusal } from '../../../platform/result.ts'
import { proposeMapping } from './headers.ts'
import { readCsv, type Table } from './read-csv.ts'

/** Reads a list of people; the words of its header tell which sign stands between the cells. */
export const readPeople = (bytes: Uint8Array): Promise<Table | Refusal> =>
  readCsv(bytes, (header) => Object.keys(proposeMapping(header)).length)
