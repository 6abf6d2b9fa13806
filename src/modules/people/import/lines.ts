import { orderKey } from '../../../platform/letters/index.ts'
import { MOST_FAULTS } from './file/index.ts'
import type { ChangedLine, PersonLine } from './store/lines.ts'
import type { Changed, ChangedField, FaultLine, ImportFault, Known, Plan, Target } from './types.ts'

/** Nobody reads further, and a file that is wrong in every row would fill the disk. Whoever is gone is always named. */
export const MOST_LINES = MOST_FAULTS

/** Eight hundred rows with the same fault are one line. */
export function faultLines(faults: readonly ImportFault[]): (ImportFault & { rows: number[] })[] {
  const lines = new Map<string, ImportFault & { rows: number[] }>()
  for (const fault of faults) {
    const key = JSON.stringify([fault.key, fault.column, fault.value, fault.params])
    const line = lines.get(key)
    if (line) line.rows.push(fault.row)
    else lines.set(key, { ...fault, rows: [fault.row] })
  }
  return [...lines.values()]
}

export const rowsOf = ({ row, rows }: FaultLine) => rows ?? [row]

export const addedLine = ({ row, name, number, email }: Target): PersonLine => ({
  row,
  name,
  number,
  email,
})

export const goneLine = ({ name, number, email }: Known): PersonLine => ({ name, number, email })

/** As the directory lists people. Everybody may be gone, so the key of a name is made once. */
export function byName<Named extends { name: string }>(people: readonly Named[]): Named[] {
  const keyed = people.map((person) => ({ person, key: orderKey(person.name) }))
  return keyed
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ person }) => person)
}

/** The names behind the ids that a plan has: of establishments, and of people who are or become managers. */
export function namesFor(plan: Plan, establishments: readonly { id: string; name: string }[]) {
  const names = new Map<string, string>()
  for (const { id, name } of [...establishments, ...plan.newEstablishments]) names.set(id, name)
  for (const { id, name } of plan.added) names.set(id, name)
  for (const { id, name } of plan.everybody) names.set(id, name)
  return names
}

export const changedLine = (one: Changed, names: ReadonlyMap<string, string>): ChangedLine => ({
  row: one.row,
  name: one.name,
  number: one.number,
  email: one.email,
  changes: one.fields.map((field) => ({
    field,
    from: shown(one.before, field, names),
    to: field === 'roles' ? one.roles.join(', ') : shown(one, field, names),
  })),
})

function shown(
  person: Known | Target,
  field: ChangedField,
  names: ReadonlyMap<string, string>,
): string {
  if (field === 'roles' || field === 'ended') return ''
  const value = person[field]
  if (field === 'establishmentId' || field === 'managerId')
    return value ? (names.get(String(value)) ?? '') : ''
  return value === null ? '' : String(value)
}
