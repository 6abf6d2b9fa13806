import type { Options } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { headerIndex } from './header-row.ts'
import { parserOptions } from './parser-options.ts'

export type Delimiter = ',' | ';' | '\t' | '|'
const CANDIDATES: Delimiter[] = [';', ',', '\t', '|']

/** `sep=;` on the first line is a note to Excel, which does not count it as a row. */
const SEP = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r)/iu

export function excelNote(sample: Buffer): { delimiter: Delimiter; length: number } | undefined {
  const [line, delimiter] = SEP.exec(sample.subarray(0, 16).toString('latin1')) ?? []
  return line ? { delimiter: delimiter as Delimiter, length: line.length } : undefined
}

const SAMPLE_ROWS = 100

/** How many cells of a header are words that whoever reads the file knows. */
export type KnownWords = (header: string[]) => number

/**
 * The delimiter under which the first rows look most like a table: header words that are known first,
 * then many columns in every row. Commas inside quoted fields do not count, because each
 * candidate is really parsed; the wrong one soon meets a quotation mark in the middle of a field.
 */
export function delimiterOf(sample: Buffer, known: KnownWords): Delimiter {
  const best = (relaxed: boolean) => bestOf(sample, { relax_quotes: relaxed }, known)
  return best(false) ?? best(true) ?? ';'
}

type Strictness = Pick<Options, 'relax_quotes'>

function bestOf(sample: Buffer, how: Strictness, known: KnownWords): Delimiter | undefined {
  const scored = CANDIDATES.map((delimiter) => {
    const rows = firstRows(sample, { ...parserOptions(delimiter), ...how })
    return { delimiter, score: score(rows, known) }
  })
  const first = scored.reduce((one, next) => (next.score > one.score ? next : one))
  return first.score > 0 ? first.delimiter : undefined
}

function score(rows: string[][], known: KnownWords): number {
  const at = headerIndex(rows)
  const header = rows[at] ?? []
  if (header.length < 2) return 0
  const lines = rows.slice(at + 1).filter((cells) => cells.length > 1 || cells[0]?.trim())
  const even = lines.filter((cells) => cells.length === header.length).length
  const share = lines.length ? even / lines.length : 1
  return known(header) * 1000 + share * Math.min(header.length, 100) + 1
}

/** The sample may end inside a quoted field; the rows before it are what counts. */
function firstRows(sample: Buffer, options: Options): string[][] {
  const rows: string[][] = []
  const keep = (cells: string[]) => void rows.push(cells)
  try {
    parse(sample, { ...options, to: SAMPLE_ROWS, on_record: keep })
  } catch {
    return rows
  }
  return rows
}
