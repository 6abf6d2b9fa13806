/**
 * What a spreadsheet would take for a formula (OWASP, CSV injection): also the wide forms, which
 * Windows turns into the plain ones when a file is saved again, and also behind blanks.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u

export type Cell = string | number | null | undefined

/** A cell that a spreadsheet shows and never runs. Numbers stay numbers. */
export function escapeCell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  return FORMULA.test(value) ? `'${value}` : value
}

/** Commas are quoted as well, so that no reader takes one of them for the delimiter. */
const quoted = (text: string) =>
  /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/**
 * A CSV file that Excel in the Netherlands and Belgium opens with a double click: semicolons and
 * UTF-8 with a mark. No `sep=;` line: with it, Excel no longer sees the mark.
 */
export function writeCsv(rows: Iterable<readonly Cell[]>): string {
  let text = '\ufeff'
  for (const row of rows) text += `${row.map((cell) => quoted(escapeCell(cell))).join(';')}\r\n`
  return text
}
