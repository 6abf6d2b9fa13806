import type { Role } from '../../../platform/who.ts'
import type { Details } from '../rules.ts'
import type { Fault, Field, PersonRow } from './file/index.ts'

/** Somebody whom the directory has, as the file is compared with them. */
export interface Known extends Details {
  id: string
  left: boolean
  /** They left because their end date passed, and not because somebody said so. */
  endedByDate: boolean
  roles: readonly Role[]
}

/** What is wrong with a row when it lies beside the directory. */
export interface DirectoryFault {
  row: number
  column: string | null
  value: string
  key:
    | 'two-people'
    | 'same-person-twice'
    | 'zeros-lost'
    | 'owner-email'
    | 'role-email'
    | 'owner-returns'
    | 'owner-ends'
  params: { names: string[]; row?: number }
}
export type ImportFault = Fault | DirectoryFault

/** The same fault of all rows that have it; a preview of an earlier version has a line for each. */
export type FaultLine = ImportFault & { rows?: number[] }

/** Ids of what is not there yet: `new:` and the row of a person, or the folded name of an establishment. */
export const newPerson = (row: number) => `new:${row}`

export interface Target extends Details {
  /** Their id, or `new:` and their row. */
  id: string
  row: number
  left: boolean
  /** The row itself names the language. */
  languageSaid: boolean
  /** Roles to be added to those that they have. */
  roles: Role[]
}

/** `left`: somebody comes back; `ended`: their end date has passed, so that they leave. */
export type ChangedField = keyof Details | 'left' | 'ended' | 'roles'
export interface Changed extends Target {
  before: Known
  fields: ChangedField[]
}

export interface Plan {
  /** Managers before those who are new under them. */
  added: Target[]
  changed: Changed[]
  unchanged: number
  /** Rows whose end date has passed, of people who were here or are new. */
  ended: number
  /** In the directory, at work, and not in the file. */
  gone: Known[]
  /** Owners who are not in the file: a file sends no owner away. */
  ownersKept: Known[]
  faults: ImportFault[]
  /** In the order of the file, each once. */
  newEstablishments: { id: string; name: string; people: number }[]
  /** Everybody whom the directory has now. */
  everybody: readonly Known[]
  /** Rows that name the role of owner, which a file cannot give. */
  ownerRows: number
}

export interface Ground {
  known: readonly Known[]
  establishments: readonly { id: string; name: string }[]
  /** The fields that the file has a column for; about the others it says nothing. */
  has: ReadonlySet<Field>
  columnOf: (field: Field) => string | null
  /** The file lost letters that Windows-1252 does not have. */
  lossy: boolean
  today: string
  /** Whoever imports: never among those who are gone. Null for the command line. */
  importerId: string | null
  /** Whether whoever imports may give roles and touch owners. */
  asOwner: boolean
}

export type { PersonRow }
