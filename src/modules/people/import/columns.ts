import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { type Field, fields, type Mapping } from './file/index.ts'
import type { Import } from './import.ts'
import type { FaultLine } from './types.ts'

export const columnName = (at: number) => `column-${at}`

const isField = (value: string): value is Field => fields.includes(value as Field)

/** The field that each column holds, or ''. */
export const chosenIn = ({ header, mapping }: Pick<Import, 'header' | 'mapping'>) => {
  const fieldAt = new Map(Object.entries(mapping).map(([field, at]) => [at, field]))
  return header.map((_, at) => fieldAt.get(at) ?? '')
}

/** Nobody is known by these, and whoever has no word about them keeps what they had. */
const spare = new Set<string>([
  ...['establishment', 'department', 'manager', 'contract', 'language'],
  ...['startsOn', 'endsOn', 'role'],
])
/** These are wrong whatever the column means. */
const ofRow = new Set<string>(['cell-too-long', 'rows-in-cell', 'too-many-cells'])

/** The column that can be left out, so that this fault is none any more. */
export function columnToSkip(
  { key, column }: Pick<FaultLine, 'key' | 'column'>,
  { header, mapping }: Pick<Import, 'header' | 'mapping'>,
): number | undefined {
  if (ofRow.has(key)) return
  return Object.entries(mapping).find(
    ([field, at]) => spare.has(field) && header[at]?.name === column,
  )?.[1]
}

/** What the columns mean when one of them is left out. */
export const withoutColumn = (row: Pick<Import, 'header' | 'mapping'>, skipped: number) =>
  chosenIn(row).map((field, at) => (at === skipped ? '' : field))

export const typedIn = ({ header }: Pick<Import, 'header'>, typed: Typed) =>
  header.map((_, at) => typedText(typed, columnName(at)))

export const mappingOf = (chosen: readonly string[]): Mapping =>
  Object.fromEntries(chosen.flatMap((field, at) => (isField(field) ? [[field, at]] : [])))

/** The first field that was chosen for a second column, and that column. */
export function twiceIn(chosen: readonly string[]): { field: Field; at: number } | undefined {
  for (const [at, field] of chosen.entries())
    if (isField(field) && chosen.indexOf(field) < at) return { field, at }
}
