import { type Fault, fault } from './faults.ts'
import { type ColumnOf, type PersonRow, refKey } from './fields.ts'

/** Every person under each way in which a row may name them. */
export function peopleByRef(people: PersonRow[]): Map<string, PersonRow> {
  const found = new Map<string, PersonRow>()
  for (const person of people) {
    if (person.email) found.set(refKey({ by: 'email', value: person.email }), person)
    if (person.number) found.set(refKey({ by: 'number', value: person.number }), person)
  }
  return found
}

/** Managers nobody knows, and people who stand above themselves. */
export function managerFaults(
  people: PersonRow[],
  columnOf: ColumnOf,
  known: ReadonlySet<string>,
): Fault[] {
  const inside = peopleByRef(people)
  const managerOf = ({ manager }: PersonRow) => manager && inside.get(refKey(manager))
  const where = ({ row, manager }: PersonRow) => ({
    row,
    column: columnOf('manager'),
    value: manager?.value,
  })

  const faults: Fault[] = []
  for (const person of people) {
    if (!person.manager) continue
    const manager = managerOf(person)
    if (manager === person) faults.push(fault(where(person), 'manager-self'))
    else if (!manager && !known.has(refKey(person.manager)))
      faults.push(fault(where(person), 'manager-unknown'))
  }
  for (const circle of circles(people, managerOf)) {
    const [first] = circle
    const names = circle.map(({ name }) => name)
    if (first) faults.push(fault(where(first), 'manager-circle', { names }))
  }
  return faults
}

/** Each circle once, from its first row; a person who is their own manager is told so elsewhere. */
function circles(
  people: PersonRow[],
  managerOf: (person: PersonRow) => PersonRow | null | undefined,
): PersonRow[][] {
  const done = new Set<PersonRow>()
  const found: PersonRow[][] = []
  for (const start of people) {
    const path = new Set<PersonRow>()
    let at: PersonRow | null | undefined = start
    while (at && !done.has(at) && !path.has(at)) {
      path.add(at)
      at = managerOf(at)
    }
    if (at && path.has(at)) {
      const line = [...path]
      const circle = line.slice(line.indexOf(at))
      if (circle.length > 1) found.push(fromFirstRow(circle))
    }
    for (const person of path) done.add(person)
  }
  return found
}

function fromFirstRow(circle: PersonRow[]): PersonRow[] {
  const rows = circle.map(({ row }) => row)
  const first = rows.indexOf(Math.min(...rows))
  return [...circle.slice(first), ...circle.slice(0, first)]
}
