import { inTurns } from '../../../../platform/sheets/turns.ts'
import { type Fault, fault } from './faults.ts'
import { type ColumnOf, type PersonRef, type PersonRow, refKey } from './fields.ts'
import { nameKey } from './named.ts'
import { type PeopleIndex, personFor } from './people-index.ts'

/** Managers nobody knows, and people who stand above themselves. */
export async function managerFaults(
  people: PersonRow[],
  index: PeopleIndex,
  columnOf: ColumnOf,
  known: ReadonlySet<string>,
): Promise<Fault[]> {
  const where = ({ row, manager }: PersonRow) => ({
    row,
    column: columnOf('manager'),
    value: manager?.value,
  })

  const isKnown = (ref: PersonRef) =>
    known.has(refKey(ref)) || known.has(refKey({ by: 'name', value: nameKey(ref.value) }))
  const wordFor = ({ by, value }: PersonRef) =>
    by === 'number' && index.named(value).length ? 'manager-several' : 'manager-unknown'

  const faults: Fault[] = []
  await inTurns(people, (person) => {
    if (!person.manager) return
    const manager = personFor(index, person.manager)
    if (manager === person) faults.push(fault(where(person), 'manager-self'))
    else if (!manager && !isKnown(person.manager))
      faults.push(fault(where(person), wordFor(person.manager)))
  })
  for (const circle of await circles(people, index)) {
    const [first] = circle
    const names = circle.map(({ name }) => name)
    if (first) faults.push(fault(where(first), 'manager-circle', { names }))
  }
  return faults
}

/** Each circle once, from its first row; a person who is their own manager is told so elsewhere. */
async function circles(people: PersonRow[], index: PeopleIndex): Promise<PersonRow[][]> {
  const done = new Set<PersonRow>()
  const found: PersonRow[][] = []
  await inTurns(people, (start) => {
    const path = new Set<PersonRow>()
    let at: PersonRow | undefined = start
    while (at && !done.has(at) && !path.has(at)) {
      path.add(at)
      at = personFor(index, at.manager)
    }
    if (at && path.has(at)) {
      const line = [...path]
      const circle = line.slice(line.indexOf(at))
      if (circle.length > 1) found.push(fromFirstRow(circle))
    }
    for (const person of path) done.add(person)
  })
  return found
}

function fromFirstRow(circle: PersonRow[]): PersonRow[] {
  const first = circle.reduce(
    (least, { row }, i) => (row < (circle[least]?.row ?? 0) ? i : least),
    0,
  )
  return [...circle.slice(first), ...circle.slice(0, first)]
}
