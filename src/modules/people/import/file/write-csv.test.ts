import { expect, test } from 'vitest'
import { escapeCell, writeCsv } from '../../../../platform/sheets/write-csv.ts'
import { clean } from './clean.ts'

test.each([
  '=1+1',
  '+32 470',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1',
  "=cmd|' /C calc'!A0",
])('a spreadsheet does not run %j, and our own import reads it back', (formula) => {
  expect(escapeCell(formula)).toBe(`'${formula}`)
  expect(clean(escapeCell(formula.trim()))).toBe(formula.trim())
})

test.each([
  [-5, '-5'],
  [null, ''],
  [undefined, ''],
  ['’t Hooft', '’t Hooft'],
  ["O'Brien", "O'Brien"],
])('%j stays what it is', (value, text) => expect(escapeCell(value)).toBe(text))

test('a file that Excel opens with a double click', () => {
  expect(
    writeCsv([
      ['naam', 'afdeling'],
      ['Zoë "Zo" Bos', 'Zorg; nacht'],
      [null, 3],
    ]),
  ).toBe('\ufeffnaam;afdeling\r\n"Zoë ""Zo"" Bos";"Zorg; nacht"\r\n;3\r\n')
})
