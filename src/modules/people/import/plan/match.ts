import { fold } from '../../../../platform/letters/index.ts'
import { finderByName, type PersonRow } from '../file/index.ts'
import type { DirectoryFault, Ground, Known } from '../types.ts'

export interface Directory {
  byNumber: ReadonlyMap<string, Known>
  byEmail: ReadonlyMap<string, Known>
  byId: ReadonlyMap<string, Known>
  /** By number without the zeros before it. */
  byFigures: ReadonlyMap<string, Known>
  /** Who work here and are called so. */
  named: (text: string) => readonly Known[]
}

export function directoryOf(known: readonly Known[]): Directory {
  const byNumber = new Map<string, Known>()
  const byEmail = new Map<string, Known>()
  const byId = new Map<string, Known>()
  const byFigures = new Map<string, Known>()
  for (const person of known) {
    byId.set(person.id, person)
    if (person.number) {
      byNumber.set(person.number, person)
      byFigures.set(figuresOf(person.number), person)
    }
    if (person.email) byEmail.set(person.email, person)
  }
  const named = finderByName(known.filter(({ left }) => !left))
  return { byNumber, byEmail, byId, byFigures, named }
}

/** Excel keeps 00703 as 703. A number with anything but figures in it is left as it is. */
const figuresOf = (number: string) =>
  /^\d+$/u.test(number) ? number.replace(/^0+(?=\d)/u, '') : number

/**
 * Whom a row is about: the number says it, else the email address. The two may not disagree, and nobody may be
 * meant by two rows.
 */
export function matcher(
  directory: Directory,
  rows: readonly PersonRow[],
  { columnOf }: Pick<Ground, 'columnOf'>,
) {
  const rowOf = new Map<string, number>()
  const numbers = new Set(rows.map(({ number }) => number))

  /** Somebody whose number is the same but for zeros before it, and whom no row names by that number. */
  function nearly({ number }: PersonRow): Known | undefined {
    if (!number || directory.byNumber.has(number)) return
    const person = directory.byFigures.get(figuresOf(number))
    return numbers.has(person?.number ?? null) ? undefined : person
  }

  const zerosLost = (row: PersonRow, { name, number }: Known): DirectoryFault => ({
    row: row.row,
    column: columnOf('number'),
    value: row.number ?? '',
    key: 'zeros-lost',
    params: { names: [number ?? '', name] },
  })

  return (row: PersonRow): { person: Known | undefined } | { fault: DirectoryFault } => {
    const near = nearly(row)
    // Zeros that came back are no doubt, where the name or the address says the same.
    const regained =
      near?.number && row.number && row.number.length > near.number.length
        ? (near.email !== null && near.email === row.email) || fold(near.name) === fold(row.name)
        : false
    if (near && !regained) return { fault: zerosLost(row, near) }
    const byNumber = near ?? (row.number ? directory.byNumber.get(row.number) : undefined)
    const byEmail = row.email ? directory.byEmail.get(row.email) : undefined
    const atEmail = { row: row.row, column: columnOf('email'), value: row.email ?? '' }
    if (byNumber && byEmail && byNumber !== byEmail) {
      const names = [byNumber.name, byEmail.name]
      return { fault: { ...atEmail, key: 'two-people', params: { names } } }
    }
    const person = byNumber ?? byEmail
    if (!person) return { person }

    const other = rowOf.get(person.id)
    if (other !== undefined) {
      const params = { names: [person.name], row: other }
      const where = byEmail
        ? atEmail
        : { row: row.row, column: columnOf('number'), value: row.number ?? '' }
      return { fault: { ...where, key: 'same-person-twice', params } }
    }
    rowOf.set(person.id, row.row)
    return { person }
  }
}
