import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { type Field, fields, type Mapping } from './file/index.ts'
import type { Import } from './import.ts'

export const columnName = (at: number) => `column-${at}`

const isField = (value: string): value is Field => fields.includes(value as Field)

/** The field that each column holds, or ''. */
export const chosenIn = ({ header, mapping }: Pick<Import, 'header' | 'mapping'>) => {
  const fieldAt = new Map(Object.entries(mapping).map(([field, at]) => [at, field]))
  return header.map((_, at) => fieldAt.get(at) ?? '')
}

export const typedIn = ({ header }: Pick<Import, 'header'>, typed: Typed) =>
  header.map((_, at) => typedText(typed, columnName(at)))

export const mappingOf = (chosen: readonly string[]): Mapping =>
  Object.fromEntries(chosen.flatMap((field, at) => (isField(field) ? [[field, at]] : [])))

/** The first field that was chosen for a second column, and that column. */
export function twiceIn(chosen: readonly string[]): { field: Field; at: number } | undefined {
  for (const [at, field] of chosen.entries())
    if (isField(field) && chosen.indexOf(field) < at) return { field, at }
}
