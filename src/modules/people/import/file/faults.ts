import type { No } from '../../../../platform/result.ts'

/** The sentence for each thing that can be wrong with a row; each says what to do. */
export interface FaultWords {
  'name-missing': () => string
  'name-garbled': () => string
  'nothing-to-recognise': () => string
  'email-invalid': () => string
  'number-shortened': () => string
  'excel-error': () => string
  'too-long': (p: { length: number; limit: number }) => string
  'cell-too-long': (p: { length: number; limit: number }) => string
  'rows-in-cell': () => string
  'too-many-cells': (p: { cells: number; columns: number }) => string
  'contract-unknown': () => string
  'language-unknown': () => string
  'role-unknown': () => string
  'date-unreadable': () => string
  'date-two-digit-year': () => string
  'date-impossible': () => string
  'date-month-first': () => string
  'date-year': () => string
  'ends-before-start': (p: { startsOn: string }) => string
  'number-twice': (p: { rows: number[] }) => string
  'email-twice': (p: { rows: number[] }) => string
  'manager-unknown': () => string
  'manager-several': () => string
  'manager-self': () => string
  'manager-circle': (p: { names: string[] }) => string
}
export type FaultKey = keyof FaultWords
type Params<K extends FaultKey> = Parameters<FaultWords[K]>[0]

/** What is wrong, where, and with which value; the value is shortened for showing. */
export type Fault = {
  [K in FaultKey]: { row: number; column: string | null; value: string; key: K; params: Params<K> }
}[FaultKey]

/** The sentences for a file that cannot be read at all; the words are those of the refusal. */
export interface FileWords {
  'file-empty': () => string
  'file-too-large': (p: { bytes: number; limit: number }) => string
  'file-busy': () => string
  'file-too-hard': () => string
  'file-is-workbook': () => string
  'file-is-page': () => string
  'file-is-not-text': () => string
  'file-without-people': () => string
  'too-many-rows': (p: { limit: number }) => string
  'too-many-columns': (p: { limit: number }) => string
  'quote-not-closed': (p: { row: number }) => string
  'row-too-long': (p: { row: number }) => string
  'name-not-mapped': () => string
  'key-not-mapped': () => string
}
export type FileRefusal = No<keyof FileWords>

export interface FaultText {
  rows: FaultWords
  file: FileWords
}

const SHOWN = 60

/** A value short enough to stand in a list of faults. */
export const shorten = (value: string) => {
  const letters = [...value.slice(0, SHOWN * 4).replace(/\s+/gu, ' ')]
  const cut = letters.length > SHOWN || value.length > SHOWN * 4
  return cut ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('')
}

/** The rest of the fault is known; only where it stands must be added. */
export const fault = <K extends FaultKey>(
  where: { row: number; column?: string | null; value?: string },
  key: K,
  ...params: Parameters<FaultWords[K]>
) =>
  ({
    row: where.row,
    column: where.column ?? null,
    value: shorten(where.value ?? ''),
    key,
    params: params[0],
  }) as Fault
