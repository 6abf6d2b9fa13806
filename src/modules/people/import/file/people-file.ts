import { type RowTaker, readCsv } from '../../../../platform/sheets/read-csv.ts'
import { proposeMapping } from './headers.ts'

/** Reads a list of people; the words of its header tell which sign stands between the cells. */
export const readPeople = (bytes: Uint8Array, taker: RowTaker) =>
  readCsv(bytes, (header) => Object.keys(proposeMapping(header)).length, taker)
