import { isDeepStrictEqual } from 'node:util'
import { finder } from '../../../../platform/letters/index.ts'
import type { Language } from '../../../../platform/locale.ts'
import { isNo } from '../../../../platform/result.ts'
import type { FileRow, RowTaker, TableHead } from '../../../../platform/sheets/read-csv.ts'
import { type HeaderCell, headerOf, unrecognised } from '../import.ts'
import type { Fault, FileRefusal } from './faults.ts'
import type { Mapping, PersonRow } from './fields.ts'
import { mappingRefusal, proposeMapping } from './headers.ts'
import { readPeople } from './people-file.ts'
import { rowsReader } from './read-row.ts'

/** What is asked of a file; everything in it is data, because it is read apart. */
export interface Wish {
  bytes: Uint8Array
  /** What the columns mean, where somebody said so; else an earlier file with the same ones says it, or their names. */
  mapping?: Mapping
  before?: { names: string[]; mapping: Mapping }[]
  /** Columns of which nobody knows what they mean wait for a person. */
  asks: boolean
  defaultLanguage: Language
  /** Of each establishment whose region has a language, its name and that. */
  languages: [string, Language][]
}

/** What is known when all rows were read one by one; the people were told on the way. */
export interface Reading {
  /** As they were given. */
  bytes: Uint8Array
  encoding: TableHead['encoding']
  header: HeaderCell[]
  mapping: Mapping
  /** Else the columns wait for a person, and nobody was told. */
  clear: boolean
  rows: number
  /** The first of them, in the order of the rows, and how many there are more. */
  faults: Fault[]
  moreFaults: number
  /** The keys of people whose rows are faulty: they are in the file, so others may name them. */
  faultyKeys: string[]
}

type Tell = (people: PersonRow[]) => void

/** Reads a list of people from its first byte to its last, and keeps none of them. */
export async function readPeopleFile(wish: Wish, tell: Tell): Promise<Reading | FileRefusal> {
  const taker = peopleTaker(wish, tell)
  const end = await readPeople(wish.bytes, taker)
  return isNo(end) ? end : taker.end(end)
}

/** A column shows some of its values to whoever says what it means, and an empty one with a value is a column too. */
const SAMPLED = 200

function peopleTaker(wish: Wish, tell: Tell) {
  const first: FileRow[] = []
  let head: TableHead
  let rest: ReturnType<typeof restTaker> | undefined
  const begin = () => {
    rest = restTaker(head, first, wish, tell)
    for (const row of first) rest.row(row)
    return rest
  }
  return {
    begin(begun) {
      head = begun
    },
    row(row) {
      if (rest) return rest.row(row)
      first.push(row)
      if (first.length === SAMPLED) begin()
    },
    end: ({ rows }) => (rest ?? begin()).end(rows),
  } satisfies RowTaker & { end: (counted: { rows: number }) => Reading | FileRefusal }
}

function restTaker({ encoding, ...table }: TableHead, first: FileRow[], wish: Wish, tell: Tell) {
  const header = headerOf(table.header, first)
  const { mapping, clear } = meaningOf(header, wish)
  const unfit = clear ? mappingRefusal(mapping) : undefined
  const languageAt = finder(wish.languages)
  const { defaultLanguage, bytes } = wish
  const reader =
    clear && !unfit ? rowsReader(mapping, { table, defaultLanguage, languageAt }, tell) : undefined
  return {
    row: (row: FileRow) => reader?.read(row),
    end(rows: number): Reading | FileRefusal {
      const read = reader?.end() ?? { faults: [], moreFaults: 0, faultyKeys: [] }
      return unfit ?? { bytes, encoding, header, mapping, clear, rows, ...read }
    },
  }
}

function meaningOf(header: HeaderCell[], { mapping, before, asks }: Wish) {
  const names = header.map(({ name }) => name)
  const known = mapping ?? before?.find((one) => isDeepStrictEqual(one.names, names))?.mapping
  if (known) return { mapping: known, clear: true }
  const proposed = proposeMapping(names)
  const plain = !mappingRefusal(proposed) && !unrecognised(header, proposed).length
  return { mapping: proposed, clear: plain || !asks }
}
