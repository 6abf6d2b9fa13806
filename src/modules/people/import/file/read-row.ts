import { emailAddress } from '../../../../platform/email-address.ts'
import type { Language } from '../../../../platform/locale.ts'
import type { FileRow, TableHead } from '../../../../platform/sheets/read-csv.ts'
import { readContract, readLanguage, readRoles } from './cell-words.ts'
import { cellReader, type RowReader } from './cells.ts'
import { clean } from './clean.ts'
import { readDate } from './dates.ts'
import type { Fault } from './faults.ts'
import { type Field, type Mapping, type PersonRow, refKey } from './fields.ts'
import { rowFaults } from './file-rows.ts'
import { nameKey } from './named.ts'
import { readEmail, readManager, readName, readNumber } from './who.ts'

export interface RowOptions {
  /** The file that the row came from. */
  table: Pick<TableHead, 'header' | 'delimiter'>
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

/** Nobody reads further, and a file that is wrong in every row would fill the memory. */
export const MOST_FAULTS = 20_000

/** So many people go over at a time. */
const BATCH = 1000

/** Reads row after row; the people in them are told some at a time, what is wrong at the end. */
export function rowsReader(
  mapping: Mapping,
  options: RowOptions,
  tell: (people: PersonRow[]) => void,
) {
  const faults: Fault[] = []
  const faultyKeys = new Set<string>()
  let moreFaults = 0
  let people: PersonRow[] = []
  const told = () => {
    if (people.length) tell(people)
    people = []
  }
  return {
    read(record: FileRow) {
      const read = readRow(record, mapping, options)
      if ('ok' in read) {
        people.push(read.ok)
        if (people.length === BATCH) told()
        return
      }
      const kept = read.faults.slice(0, MOST_FAULTS - faults.length)
      faults.push(...kept)
      moreFaults += read.faults.length - kept.length
      for (const key of keysIn(record, mapping)) faultyKeys.add(key)
    },
    end() {
      told()
      return { faults, moreFaults, faultyKeys: [...faultyKeys] }
    },
  }
}

function keysIn({ cells }: FileRow, mapping: Mapping): string[] {
  const cell = (field: Field) => clean(cells[mapping[field] ?? -1] ?? '')
  const name = cell('name') || [cell('firstName'), cell('infix'), cell('lastName')].join(' ')
  const keys = [
    { by: 'number' as const, value: cell('number') },
    { by: 'email' as const, value: emailAddress(cell('email')) ?? '' },
    { by: 'name' as const, value: nameKey(name) },
  ]
  return keys.filter(({ value }) => value).map(refKey)
}
