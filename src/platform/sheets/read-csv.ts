import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { setImmediate as letOthersGo } from 'node:timers/promises'
import { CsvError, Parser } from 'csv-parse'
import { no } from '../result.ts'
import { CHUNK, type Encoding, encodingOf, notText, utf8Pieces } from './decode.ts'
import { type Delimiter, delimiterOf, excelNote, type KnownWords } from './delimiter.ts'
import { headerIndex } from './header-row.ts'
import { parserOptions } from './parser-options.ts'

/** A row of the file: its cells as they stand, and the number that Excel shows beside it. */
export interface FileRow {
  row: number
  cells: string[]
}

export interface Table {
  encoding: Encoding
  delimiter: Delimiter
  header: string[]
  rows: FileRow[]
}

export const MAX_BYTES = 40 * 1024 * 1024
export const MAX_ROWS = 500_000
export const MAX_COLUMNS = 500

/** No header has so many cells; a row that does is not worth the memory. */
const MAX_CELLS = 5000

/**
 * Reads a CSV file as Excel, payroll systems and people make them. Empty rows are left out, but
 * counted, so that row numbers are those of Excel. Refuses where it cannot be read.
 * @param known tells a header of the kind that is expected from any other row
 */
export async function readCsv(bytes: Uint8Array, known: KnownWords) {
  if (bytes.length > MAX_BYTES)
    return no('file-too-large', { bytes: bytes.length, limit: MAX_BYTES })
  const other = notText(bytes)
  if (other) return no(other === 'workbook' ? 'file-is-workbook' : 'file-is-not-text')

  const { start, rest, delimiter } = opened(bytes, known)
  const parser = new Parser(parserOptions(delimiter))
  const rows: FileRow[] = []
  collect(parser, rows)
  try {
    await feed(parser, start, rest)
  } catch (error) {
    const why = refusalOf(error, parser.info.records + 1)
    if (!why) throw error
    return why
  }
  return tableOf(rows, { encoding: encodingOf(bytes).encoding, delimiter })
}

/** The first piece without Excel's note, and the delimiter that it shows. */
function opened(bytes: Uint8Array, known: KnownWords) {
  const rest = utf8Pieces(bytes)
  const first = rest.next().value ?? Buffer.alloc(0)
  const note = excelNote(first)
  const start = first.subarray(note?.length ?? 0)
  const delimiter = note?.delimiter ?? delimiterOf(start.subarray(0, 64 * 1024), known)
  return { start, rest, delimiter }
}

function collect(parser: Parser, rows: FileRow[]) {
  let row = 0
  parser.on('data', (cells: string[]) => {
    row += 1
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ row, cells })
    if (rows.length > MAX_ROWS) parser.destroy(new Unreadable('too-many-rows'))
    if (cells.length > MAX_CELLS) parser.destroy(new Unreadable('row-too-long'))
  })
}

/** Piece by piece, so that the pages of other people are served in between. */
async function feed(parser: Parser, start: Buffer, rest: Iterable<Buffer>): Promise<void> {
  const done = finished(parser)
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

class Unreadable extends Error {
  word: 'too-many-rows' | 'row-too-long'
  constructor(word: Unreadable['word']) {
    super(word)
    this.word = word
  }
}

function refusalOf(error: unknown, row: number) {
  if (error instanceof CsvError)
    return no(error.code === 'CSV_MAX_RECORD_SIZE' ? 'row-too-long' : 'quote-not-closed', {
      row,
    })
  if (!(error instanceof Unreadable)) return
  return no(error.word, error.word === 'too-many-rows' ? { limit: MAX_ROWS } : { row })
}

function tableOf(rows: FileRow[], how: Pick<Table, 'encoding' | 'delimiter'>) {
  const at = headerIndex(rows.slice(0, 10).map(({ cells }) => cells))
  const header = rows[at]?.cells.map((cell) => cell.trim())
  if (!header) return no('file-empty')
  if (header.length > MAX_COLUMNS) return no('too-many-columns', { limit: MAX_COLUMNS })
  const people = rows.slice(at + 1)
  return people.length ? { ...how, header, rows: people } : no('file-without-people')
}
