import type { PersonRow } from '../file/index.ts'
import type { DirectoryFault, Ground, Known } from '../types.ts'

export interface Directory {
  byNumber: ReadonlyMap<string, Known>
  byEmail: ReadonlyMap<string, Known>
  byId: ReadonlyMap<string, Known>
}

export function directoryOf(known: readonly Known[]): Directory {
  const byNumber = new Map<string, Known>()
  const byEmail = new Map<string, Known>()
  const byId = new Map<string, Known>()
  for (const person of known) {
    byId.set(person.id, person)
    if (person.number) byNumber.set(person.number, person)
    if (person.email) byEmail.set(person.email, person)
  }
  return { byNumber, byEmail, byId }
}

/**
 * Whom a row is about: the number says it, else the e-mail address. The two may not disagree, and nobody may be
 * meant by two rows.
 */
export function matcher(directory: Directory, { columnOf }: Pick<Ground, 'columnOf'>) {
  const rowOf = new Map<string, number>()

  return (row: PersonRow): { person: Known | undefined } | { fault: DirectoryFault } => {
    const byNumber = row.number ? directory.byNumber.get(row.number) : undefined
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
