import type { Language } from '../../../../platform/locale.ts'
import type { Role } from '../../../../platform/who.ts'

/** What a column of the file can be about. */
export const fields = [
  'name',
  'firstName',
  'infix',
  'lastName',
  'email',
  'number',
  'establishment',
  'department',
  'manager',
  'contract',
  'language',
  'startsOn',
  'endsOn',
  'role',
] as const
export type Field = (typeof fields)[number]

/** Which column (counted from 0) holds which field. */
export type Mapping = Partial<Record<Field, number>>

/** How the file calls a column, so that a fault can say which one it is about. */
export type ColumnOf = (field: Field) => string | undefined

/** The most characters that a field may have. */
export const limits = { name: 200, email: 254, number: 40, establishment: 120, department: 120 }

export const contracts = [
  'permanent',
  'fixed',
  'agency',
  'intern',
  'volunteer',
  'contractor',
] as const
export type Contract = (typeof contracts)[number]

/** How a file names a person that it does not describe: by e-mail, or by number or name. */
export type PersonRef = { by: 'number' | 'email'; value: string }

/** One person as the file has them; null means that the cell was empty or the column not there. */
export interface PersonRow {
  /** The row number that Excel shows. */
  row: number
  name: string
  email: string | null
  number: string | null
  establishment: string | null
  department: string | null
  manager: PersonRef | null
  contract: Contract | null
  language: Language
  /** A language that was not in the file must not undo a choice that the person made. */
  languageFrom: 'file' | 'establishment' | 'organisation'
  roles: Role[]
  /** Calendar days, as 2026-11-20. */
  startsOn: string | null
  endsOn: string | null
}

export const refKey = ({ by, value }: { by: PersonRef['by'] | 'name'; value: string }) =>
  `${by}:${value}`
