import { isLanguage, type Language, languageNames, longDate } from '../../../platform/locale.ts'
import { writeCsv } from '../../../platform/sheets/write-csv.ts'
import type { Role } from '../../../platform/who.ts'
import { roleNames } from '../role-names.ts'
import { text as peopleText } from '../text/index.ts'
import type { Contract } from './file/index.ts'
import { rowsOf } from './lines.ts'
import type { ChangedLine, LineKind, Lines, PersonLine } from './store/lines.ts'
import { sentenceOf, text } from './text/index.ts'
import type { FaultLine } from './types.ts'

/** Values that the directory keeps as keys or days, in the reader's words. */
export const sayIn =
  (language: Language) =>
  (field: string, value: string): string => {
    if (!value) return value
    if (field === 'contract') return peopleText[language].contracts[value as Contract]
    if (field === 'language') return isLanguage(value) ? languageNames[value] : value
    if (field === 'startsOn' || field === 'endsOn') return longDate(value, language)
    if (field === 'roles')
      return value
        .split(', ')
        .map((role) => roleNames[language][role as Role])
        .join(', ')
    return value
  }

/** The lines of one kind, to take along. */
export const linesCsv = (language: Language, kind: LineKind, lines: Lines[LineKind][]): string =>
  kind === 'fault'
    ? faultsCsv(language, lines as FaultLine[])
    : peopleCsv(language, lines as PersonLine[], kind)

/** A line for each row, so that the list can be put beside the file. */
function faultsCsv(language: Language, faults: FaultLine[]) {
  const t = text[language].lines
  const rows = faults
    .flatMap((fault) => rowsOf(fault).map((row) => ({ row, fault })))
    .sort((one, other) => one.row - other.row)
    .map(({ row, fault }) => [row, fault.column, fault.value, sentenceOf(fault, language)])
  return writeCsv([[t.row, t.column, t.value, t.wrong], ...rows])
}

function peopleCsv(language: Language, lines: PersonLine[], kind: LineKind) {
  const t = text[language]
  const { fields } = peopleText[language]
  const say = sayIn(language)
  const changes = ({ changes: all }: ChangedLine) =>
    all.map(({ field, from, to }) =>
      t.lines.fromTo(t.fields[field], say(field, from), say(field, to)),
    )
  return writeCsv([
    [t.lines.row, fields.name, fields.number, fields.email, t.lines.change],
    ...lines.map((line) => [
      line.row,
      line.name,
      line.number,
      line.email,
      kind === 'changed' ? changes(line as ChangedLine).join(', ') : '',
    ]),
  ])
}
