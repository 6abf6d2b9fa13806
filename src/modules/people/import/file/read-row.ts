import type { Language } from '../../../../platform/locale.ts'
import type { FileRow, Table } from '../../../../platform/sheets/read-csv.ts'
import { inTurns } from '../../../../platform/sheets/turns.ts'
import { readContract, readLanguage, readRoles } from './cell-words.ts'
import { cellReader, type RowReader } from './cells.ts'
import { clean } from './clean.ts'
import { readDate } from './dates.ts'
import type { Fault } from './faults.ts'
import { type Mapping, type PersonRow, refKey } from './fields.ts'
import { rowFaults } from './file-rows.ts'
import { emailAddress, readEmail, readManager, readName, readNumber } from './who.ts'

export interface RowOptions {
  /** The file that the row came from. */
  table: Pick<Table, 'header' | 'delimiter'>
  defaultLanguage: Language
  /** The language of an establishment's region, where it has one. */
  languageAt?: (establishment: string) => Language | undefined
}

export type RowRead = { ok: PersonRow } | { faults: Fault[] }

/** One row of the file as a person, or everything that is wrong with it at once. */
export function readRow(record: FileRow, mapping: Mapping, options: RowOptions): RowRead {
  const broken = rowFaults(record, options.table)
  if (broken.length) return { faults: broken }

  const reader = cellReader(record, mapping, options.table.header)
  const name = readName(reader)
  const before = reader.faults.length
  const number = readNumber(reader)
  const email = readEmail(reader)
  const tried = reader.faults.length > before
  if (!number && !email && !tried) reader.fault(undefined, 'nothing-to-recognise')
  const establishment = reader.text('establishment')
  const person: PersonRow = {
    row: record.row,
    name,
    number,
    email,
    establishment,
    department: reader.text('department'),
    manager: readManager(reader),
    contract: reader.word('contract', readContract, 'contract-unknown'),
    ...languageOf(reader, establishment, options),
    roles: reader.word('role', readRoles, 'role-unknown') ?? [],
    ...period(reader),
  }
  return reader.faults.length ? { faults: reader.faults } : { ok: person }
}

function languageOf(reader: RowReader, establishment: string | null, options: RowOptions) {
  const language = reader.word('language', readLanguage, 'language-unknown')
  if (language) return { language, languageFrom: 'file' as const }
  const local = establishment ? options.languageAt?.(establishment) : undefined
  if (local) return { language: local, languageFrom: 'establishment' as const }
  return { language: options.defaultLanguage, languageFrom: 'organisation' as const }
}

function period(reader: RowReader) {
  const startsOn = dateIn(reader, 'startsOn')
  const endsOn = dateIn(reader, 'endsOn')
  if (startsOn && endsOn && endsOn < startsOn)
    reader.fault('endsOn', 'ends-before-start', { startsOn })
  return { startsOn, endsOn }
}

function dateIn(reader: RowReader, field: 'startsOn' | 'endsOn'): string | null {
  const read = readDate(reader.text(field) ?? '')
  if ('day' in read) return read.day
  reader.fault(field, read.fault)
  return null
}

export interface Reading {
  people: PersonRow[]
  faults: Fault[]
  /** The keys of people whose rows are faulty: they are in the file, so others may name them. */
  faultyKeys: Set<string>
}

/** Every row of the file, without keeping other people waiting. */
export async function readRows(
  { rows, ...table }: Table,
  mapping: Mapping,
  options: Omit<RowOptions, 'table'>,
): Promise<Reading> {
  const reading: Reading = { people: [], faults: [], faultyKeys: new Set() }
  await inTurns(rows, (record) => {
    const read = readRow(record, mapping, { ...options, table })
    if ('ok' in read) return reading.people.push(read.ok)
    reading.faults.push(...read.faults)
    for (const key of keysIn(record, mapping)) reading.faultyKeys.add(key)
  })
  return reading
}

function keysIn({ cells }: FileRow, mapping: Mapping): string[] {
  const number = clean(cells[mapping.number ?? -1] ?? '')
  const email = emailAddress(clean(cells[mapping.email ?? -1] ?? ''))
  const keys = number ? [refKey({ by: 'number', value: number })] : []
  return email ? [...keys, refKey({ by: 'email', value: email })] : keys
}
