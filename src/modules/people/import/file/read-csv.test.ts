import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNo } from '../../../../platform/result.ts'
import { MAX_BYTES, MAX_ROWS } from '../../../../platform/sheets/read-csv.ts'
import { encodeWindows1252 } from '../../../../platform/sheets/testing/encode-windows1252.ts'
import { escapeCell, writeCsv } from '../../../../platform/sheets/write-csv.ts'
import { readTable, type Table } from './testing/read-table.ts'
import { fileSentence } from './text.ts'

const read = async (bytes: Uint8Array | string) => {
  const table = await readTable(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  if (isNo(table)) throw new Error(table.refused)
  return table
}
const refusal = async (bytes: Uint8Array | string) => {
  const table = await readTable(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  return isNo(table) ? table : undefined
}
const cellsOf = (table: Table) => table.rows.map(({ cells }) => cells)

describe('every way in which a file may be saved', () => {
  const file = 'naam;e-mail\r\nZoë d’Hondt;zoe@x.example\r\n'
  test.each([
    ['UTF-8', Buffer.from(file), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${file}`), 'utf-8'],
    ['Windows-1252', encodeWindows1252(file), 'windows-1252'],
    [
      'MacRoman',
      Buffer.from(file.replace('ë', '\x91').replace('’', '\xd5'), 'latin1'),
      'macintosh',
    ],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${file}`, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first', Buffer.from(`\ufeff${file}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from(file, 'utf16le'), 'utf-16le'],
  ])('%s', async (_, bytes, encoding) => {
    expect(await read(bytes)).toEqual({
      encoding,
      delimiter: ';',
      header: ['naam', 'e-mail'],
      rows: [{ row: 2, cells: ['Zoë d’Hondt', 'zoe@x.example'] }],
    })
  })

  test.each(['\r\n', '\n', '\r'])('line ending %j', async (end) => {
    const { rows } = await read(['naam,nr', 'An,1', 'Bo,2'].join(end))
    expect(rows.map(({ row }) => row)).toEqual([2, 3])
  })

  test('line endings of two kinds in one file', async () => {
    const table = await read('naam;nr\r\nAn;1\nBo;2\r\n')
    expect(cellsOf(table)).toEqual([
      ['An', '1'],
      ['Bo', '2'],
    ])
  })
})

describe('the delimiter', () => {
  test.each([
    ['naam\te-mail\nAn\ta@x.example', '\t'],
    ['naam,e-mail\n"Peeters; An",a@x.example', ','],
    ['naam;afdeling;nr\n"Peeters, An";"Zorg, nacht, dag";1\n"Bos, Bo";"Zorg, dag, nacht";2', ';'],
    ['Achternaam, voornaam;e-mail\nPeeters, An;a@x.example\nBos, Bo;b@x.example', ';'],
    ['sep=;\r\nnaam;a,b,c\r\nAn;1,2,3', ';'],
    ['sep=,\nnaam,e-mail\nAn,a@x.example', ','],
    ['naam|e-mail|afdeling\nAn|a@x.example|Zorg, nacht; dag', '|'],
    ['naam;afdeling;nr\nAn;Zorg | nacht;1\nBo;Zorg | dag;2', ';'],
    ['sep=|\nnaam|e-mail\nAn|a@x.example', '|'],
  ])('%j', async (file, delimiter) => {
    expect((await read(file)).delimiter).toBe(delimiter)
  })
})

describe('row numbers are those of Excel', () => {
  test('a cell with line breaks is one row, empty rows count, the note to Excel does not', async () => {
    const table = await read('sep=;\r\nnaam;nr\r\n"An\r\nPeeters";1\r\n\r\n;;\r\nBo;2\r\n;\r\n')
    expect(table.rows).toEqual([
      { row: 2, cells: ['An\r\nPeeters', '1'] },
      { row: 5, cells: ['Bo', '2'] },
    ])
  })

  test('a title above the header is left out', async () => {
    const table = await read('Personeelslijst;;\n\nnaam;nr;\nAn;1;\n')
    expect([table.header, table.rows]).toEqual([
      ['naam', 'nr', ''],
      [{ row: 4, cells: ['An', '1', ''] }],
    ])
  })
})

describe('what cannot be read is said in a sentence', () => {
  test.each([
    ['', 'file-empty'],
    [' \r\n;;\r\n', 'file-empty'],
    ['naam;nr\r\n', 'file-without-people'],
    ['PK\u0003\u0004…', 'file-is-workbook'],
    ['%PDF-1.7', 'file-is-not-text'],
    ['<html xmlns:x="urn:x"><table><tr><td>naam</td></tr></table></html>', 'file-is-page'],
    ['\ufeff\r\n<TABLE border=1><tr><td>naam;nr</td></tr></TABLE>', 'file-is-page'],
    ['<!DOCTYPE html>\n<title>Mensen</title>', 'file-is-page'],
    ['<?xml version="1.0"?><Workbook/>', 'file-is-page'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related', 'file-is-page'],
    ['naam;nr\nAn\0;1', 'file-is-not-text'],
    [`${'a;'.repeat(501)}\n1;2`, 'too-many-columns'],
  ])('%j', async (file, word) => {
    const refused = await refusal(file)
    expect(refused?.refused).toBe(word)
    for (const language of ['nl', 'fr', 'en', 'de'] as const)
      expect(refused && fileSentence(refused, language)).toMatch(/\p{L}.*\.$/u)
  })

  test('a web page in wide letters', async () => {
    const page = Buffer.from('\ufeff<html><table>', 'utf16le')
    expect(await refusal(page)).toEqual({ refused: 'file-is-page' })
  })

  test('a quotation mark that never closes names its row', async () => {
    const row = await refusal('naam;nr\nAn;1\n"Bo;2\nCo;3\n')
    expect(row).toEqual({ refused: 'quote-not-closed', facts: { row: 3 } })
  })

  test.each([
    ['a quotation mark that swallows a megabyte', `naam;nr\n"Bo;2\n${'Co;3\n'.repeat(500_000)}`, 2],
    ['a line of delimiters', `naam;nr\nAn;1\n${';'.repeat(3_000_000)}`, 3],
    ['one long line', 'é'.repeat(3_000_000), 1],
  ])('%s names its row', async (_, file, row) => {
    const refused = await refusal(file)
    expect(refused).toMatchObject({ refused: 'row-too-long', facts: { row } })
    expect(refused && fileSentence(refused, 'fr')).toMatch(`La ligne ${row} est trop longue`)
  })

  test.each([
    ['empty rows', '\n'.repeat(MAX_ROWS)],
    ['rows of old Macintoshes', '\r'.repeat(MAX_ROWS)],
    ['rows of delimiters', ';\n'.repeat(MAX_ROWS)],
    ['people', 'Bo;2\n'.repeat(MAX_ROWS)],
  ])('more rows than anybody has people, were they %s', async (_, rows) => {
    const refused = { refused: 'too-many-rows', facts: { limit: MAX_ROWS } }
    expect(await refusal(`naam;nr\nAn;1\n${rows}`)).toEqual(refused)
  })

  test('a table that is wide from its first row to its last', async () => {
    const wide = `${'a;'.repeat(4000)}\n`
    expect(await refusal(wide.repeat(20))).toEqual({
      refused: 'too-many-columns',
      facts: { limit: 500 },
    })
  })

  test('a file of more than 40 MB', async () => {
    const refused = await refusal(new Uint8Array(MAX_BYTES + 1))
    expect(refused && fileSentence(refused, 'nl')).toBe(
      'Dit bestand is 41 MB groot; 40 MB is het meeste dat kan. Haal de kolommen weg die we niet nodig hebben.',
    )
  })
})

test('any bytes give a table or a refusal, and never a crash', async () => {
  const mess = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc
      .array(fc.constantFrom('"', ';', ',', '\t', '\r', '\n', 'naam', 'é', ' ', "'", '=', '\ud800'))
      .map((parts) => Buffer.from(parts.join(''))),
  )
  await fc.assert(
    fc.asyncProperty(mess, async (bytes) => {
      const table = await readTable(bytes)
      expect(isNo(table) || table.rows.length > 0).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('what is written is read back, cell for cell', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('"', ';', ',', '\t', '\r', '\n', ' ', '=', 'a', '’') }),
  )
  const filled = cell.filter((text) => text.trim() !== '' && !text.includes('\0'))
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(filled, { minLength: columns, maxLength: columns }), { minLength: 2 }),
    )
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      const table = await read(writeCsv(written))
      const expected = written.map((cells) => cells.map(escapeCell))
      expect(table.header).toEqual(expected[0]?.map((text) => text.trim()))
      expect(cellsOf(table)).toEqual(expected.slice(1))
    }),
    { numRuns: 300 },
  )
})
