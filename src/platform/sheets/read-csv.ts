import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { setImmediate as letOthersGo } from 'node:timers/promises'
import { CsvError, Parser } from 'csv-parse'
import { no } from '../result.ts'
import { CHUNK, type Encoding, encodingOf, notText, utf8Pieces, type Written } from './decode.ts'
import { type Delimiter, delimiterOf, excelNote, type KnownWords } from './delimiter.ts'
import { headerIndex, LOOK_AT } from './header-row.ts'
import { parserOptions } from './parser-options.ts'

/** A row of the file: its cells as they stand, and the number that Excel shows beside it. */
export interface FileRow {
  row: number
  cells: string[]
}

/** What a file says of itself before its rows. */
export interface TableHead {
  encoding: Encoding
  delimiter: Delimiter
  header: string[]
}

/** Is given a file row by row, so that nobody has to keep them. Empty rows are left out. */
export interface RowTaker {
  begin: (head: TableHead) => void
  row: (row: FileRow) => void
}

export const MAX_BYTES = 40 * 1024 * 1024
/** Empty ones count too: reading them takes as long. */
export const MAX_ROWS = 500_000
export const MAX_COLUMNS = 500

/** No header has so many cells; a row that does is not worth the memory. */
const MAX_CELLS = 5000

/**
 * Reads a CSV file as Excel, payroll systems and people make them. Empty rows are left out, but
 * counted, so that row numbers are those of Excel. Refuses where it cannot be read, also after some rows were given.
 * @param known tells a header of the kind that is expected from any other row
 */
export async function readCsv(bytes: Uint8Array, known: KnownWords, taker: RowTaker) {
  if (bytes.length > MAX_BYTES)
    return no('file-too-large', { bytes: bytes.length, limit: MAX_BYTES })
  const written = encodingOf(bytes)
  const other = notText(bytes, written)
  if (other) return no(refusals[other])

  const { start, rest, delimiter } = opened(bytes, written, known)
  const table = headFirst({ encoding: written.encoding, delimiter }, taker)
  const counter = { row: 0 }
  const take = taking(table, counter)
  const parser = new Parser({
    ...parserOptions(delimiter),
    on_record: (cells: string[]) => {
      // As if each were the first: of every row of another length than the first, the parser makes an error that nobody sees.
      Object.assign(parser.info, { records: 0 })
      return take(cells)
    },
  })
  try {
    await feed(parser, start, rest)
    return table.end()
  } catch (error) {
    const why = refusalOf(error, counter.row + 1)
    if (!why) throw error
    return why
  }
}

const refusals = {
  workbook: 'file-is-workbook',
  page: 'file-is-page',
  other: 'file-is-not-text',
} as const

/** The first piece without Excel's note, and the delimiter that it shows. */
function opened(bytes: Uint8Array, written: Written, known: KnownWords) {
  const rest = utf8Pieces(bytes, written)
  const first = rest.next().value ?? Buffer.alloc(0)
  const note = excelNote(first)
  const start = first.subarray(note?.length ?? 0)
  const delimiter = note?.delimiter ?? delimiterOf(start.subarray(0, 64 * 1024), known)
  return { start, rest, delimiter }
}

/** Rows are taken as they are read and none are kept: thousands that wait in a stream are slow to get out of it. */
const taking = (table: ReturnType<typeof headFirst>, counter: { row: number }) => {
  return (cells: string[]): undefined => {
    if (cells.length > MAX_CELLS) throw new Unreadable('row-too-long')
    if (counter.row === MAX_ROWS) throw new Unreadable('too-many-rows')
    counter.row += 1
    if (cells.some((cell) => cell.trim() !== '')) table.add({ row: counter.row, cells })
  }
}

/** Piece by piece, so that the pages of other people are served in between. */
async function feed(parser: Parser, start: Buffer, rest: Iterable<Buffer>): Promise<void> {
  const done = finished(parser.resume())
  done.catch(() => undefined)
  const write = async (piece: Buffer) => {
    if (!parser.write(piece)) await Promise.race([once(parser, 'drain'), done])
    await letOthersGo()
  }
  await write(start)
  for (const piece of rest) {
    if (parser.destroyed) break
    // Thousands of cells in one line would fill the memory before they are a row.
    if (!hasLineEnd(piece) && piece.length >= CHUNK / 2)
      parser.destroy(new Unreadable('row-too-long'))
    else await write(piece)
  }
  if (!parser.destroyed) parser.end()
  await done
}

const hasLineEnd = (piece: Buffer) => piece.includes(0x0a) || piece.includes(0x0d)

type Unread = 'too-many-rows' | 'too-many-columns' | 'row-too-long'
class Unreadable extends Error {
  word: Unread
  constructor(word: Unread) {
    super(word)
    this.word = word
  }
}

const LIMITS = { 'too-many-rows': MAX_ROWS, 'too-many-columns': MAX_COLUMNS }

function refusalOf(error: unknown, row: number) {
  if (error instanceof CsvError)
    return no(error.code === 'CSV_MAX_RECORD_SIZE' ? 'row-too-long' : 'quote-not-closed', {
      row,
    })
  if (!(error instanceof Unreadable)) return
  const { word } = error
  return word === 'row-too-long' ? no(word, { row }) : no(word, { limit: LIMITS[word] })
}

/** Keeps the first rows until it is plain which of them is the header. */
function headFirst(how: Omit<TableHead, 'header'>, taker: RowTaker) {
  let first: FileRow[] | undefined = []
  let people = 0

  function begin(rows: FileRow[]) {
    first = undefined
    const at = headerIndex(rows.map(({ cells }) => cells))
    const header = rows[at]?.cells.map((cell) => cell.trim()) ?? []
    if (header.length > MAX_COLUMNS) throw new Unreadable('too-many-columns')
    taker.begin({ ...how, header })
    for (const row of rows.slice(at + 1)) take(row)
  }
  function take(row: FileRow) {
    people += 1
    taker.row(row)
  }
  return {
    add(row: FileRow) {
      if (!first) return take(row)
      first.push(row)
      if (first.length === LOOK_AT) begin(first)
    },
    /** How many rows are below the header. */
    end() {
      if (first?.length === 0) return no('file-empty')
      if (first) begin(first)
      return people ? { rows: people } : no('file-without-people')
    },
  }
}
