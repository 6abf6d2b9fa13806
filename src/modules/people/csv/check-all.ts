import { setImmediate as letOthersGo } from 'node:timers/promises'
import { fold } from './clean.ts'
import { type Fault, fault } from './faults.ts'
import { type ColumnOf, type Mapping, type PersonRef, type PersonRow, refKey } from './fields.ts'
import { managerFaults, peopleByRef } from './managers.ts'
import type { Table } from './read-csv.ts'

/** What the organisation knows already. */
export interface Known {
  /** Keys (refKey) of people that are not in the file but whom rows name as manager. */
  managers: ReadonlySet<string>
  establishments: Iterable<string>
}

export interface UnknownEstablishment {
  name: string
  people: number
}

/** What can only be seen when all rows lie side by side. */
export async function checkAll(
  people: PersonRow[],
  { header }: Pick<Table, 'header'>,
  mapping: Mapping,
  known: Known,
): Promise<{ faults: Fault[]; unknownEstablishments: UnknownEstablishment[] }> {
  const columnOf: ColumnOf = (field) => header[mapping[field] ?? -1]
  const faults = twice(people, 'number', columnOf)
  await letOthersGo()
  faults.push(...twice(people, 'email', columnOf))
  await letOthersGo()
  faults.push(...managerFaults(people, columnOf, known.managers))
  await letOthersGo()
  faults.sort((a, b) => a.row - b.row)
  return { faults, unknownEstablishments: unknownEstablishments(people, known.establishments) }
}

/** Each row of a pair is named, with the others: the file does not say which one is right. */
function twice(people: PersonRow[], by: 'number' | 'email', columnOf: ColumnOf): Fault[] {
  const groups = new Map<string, PersonRow[]>()
  for (const person of people) {
    const value = person[by]
    if (value === null) continue
    const group = groups.get(value)
    if (group) group.push(person)
    else groups.set(value, [person])
  }
  return [...groups].flatMap(([value, group]) => {
    if (group.length === 1) return []
    const rows = group.map(({ row }) => row)
    return rows.map((row) => {
      const others = rows.filter((other) => other !== row).slice(0, 5)
      return fault({ row, column: columnOf(by), value }, `${by}-twice`, { rows: others })
    })
  })
}

/** Names that differ only in case, accents or punctuation are the same establishment. */
function unknownEstablishments(people: PersonRow[], known: Iterable<string>) {
  const knownNames = new Set([...known].map(fold))
  const found = new Map<string, UnknownEstablishment>()
  for (const { establishment } of people) {
    if (!establishment || knownNames.has(fold(establishment))) continue
    const one = found.get(fold(establishment))
    if (one) one.people += 1
    else found.set(fold(establishment), { name: establishment, people: 1 })
  }
  return [...found.values()].sort((a, b) => b.people - a.people || a.name.localeCompare(b.name))
}

/** The managers whom the file names but does not describe, each once: to be looked up in one query. */
export function managersOutside(people: PersonRow[]): PersonRef[] {
  const inside = peopleByRef(people)
  const outside = new Map<string, PersonRef>()
  for (const { manager } of people)
    if (manager && !inside.has(refKey(manager))) outside.set(refKey(manager), manager)
  return [...outside.values()]
}
