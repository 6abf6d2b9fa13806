import type { FileRow } from '../../../../platform/sheets/read-csv.ts'
import { clean, isExcelError, meansNothing } from './clean.ts'
import { type Fault, type FaultKey, type FaultWords, fault } from './faults.ts'
import { type Field, limits, type Mapping } from './fields.ts'

/** Reads the cells of one row by field, and gathers what is wrong with them. */
export interface RowReader {
  faults: Fault[]
  /** The cleaned text, or null when there is none that can be used. */
  text: (field: Field) => string | null
  /** The meaning of a word in the cell; an unknown word is a fault. */
  word: <T>(field: Field, read: (text: string) => T | undefined, unknown: PlainKey) => T | null
  fault: <K extends FaultKey>(
    field: Field | undefined,
    key: K,
    ...params: Parameters<FaultWords[K]>
  ) => void
}

/** The faults that need no more words than the value itself. */
type PlainKey = {
  [K in FaultKey]: Parameters<FaultWords[K]> extends [] ? K : never
}[FaultKey]

export function cellReader(record: FileRow, mapping: Mapping, header: string[]): RowReader {
  const faults: Fault[] = []
  const raw = (field: Field) => record.cells[mapping[field] ?? -1] ?? ''

  const reader: RowReader = {
    faults,
    fault: (field, key, ...params) => {
      const column = field && header[mapping[field] ?? -1]
      const value = field && clean(raw(field))
      faults.push(fault({ row: record.row, column, value }, key, ...params))
    },
    text: (field) => {
      const text = clean(raw(field))
      if (meansNothing(text) && !NAMES.has(field)) return null
      const limit = limits[field as keyof typeof limits] ?? limits.name
      if (text.length > limit) reader.fault(field, 'too-long', { length: text.length, limit })
      else if (isExcelError(text)) reader.fault(field, 'excel-error')
      else return text || null
      return null
    },
    word: (field, read, unknown) => {
      const text = reader.text(field)
      if (text === null) return null
      const found = read(text)
      if (found === undefined) reader.fault(field, unknown)
      return found ?? null
    },
  }
  return reader
}

/** Someone may be called Na; nobody works at department "na". */
const NAMES = new Set<Field>(['name', 'firstName', 'infix', 'lastName'])
