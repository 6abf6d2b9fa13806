import { type Fault, finderByName, type PersonRef, type PersonRow } from '../file/index.ts'
import { newPerson, type Target } from '../types.ts'
import type { Directory } from './match.ts'

/** Finds all whom a row may mean as manager: by number or address in the file, then in the directory; else by name. */
export function managerFinder(
  rows: readonly PersonRow[],
  idOf: ReadonlyMap<number, string>,
  directory: Directory,
) {
  const inFile = { number: new Map<string, string>(), email: new Map<string, string>() }
  for (const row of rows) {
    const id = idOf.get(row.row) ?? newPerson(row.row)
    if (row.number) inFile.number.set(row.number, id)
    if (row.email) inFile.email.set(row.email, id)
  }
  const rowsNamed = finderByName(rows)
  return ({ by, value }: PersonRef): string[] => {
    const known = by === 'number' ? directory.byNumber : directory.byEmail
    const id = inFile[by].get(value) ?? known.get(value)?.id
    if (id || by === 'email') return id ? [id] : []
    const called = [
      ...rowsNamed(value).map((row) => idOf.get(row.row) ?? newPerson(row.row)),
      ...directory.named(value).map((person) => person.id),
    ]
    return [...new Set(called)]
  }
}

/**
 * People who stand above themselves once the file lies over the directory, also through people whom the file does
 * not name. Each circle once, at its first row.
 */
export function circles(
  targets: readonly Target[],
  directory: Directory,
  column: string | null,
): Fault[] {
  const inFile = new Map(targets.map((target) => [target.id, target]))
  const above = (id: string) => (inFile.get(id) ?? directory.byId.get(id))?.managerId ?? undefined
  const done = new Set<string>()
  const faults: Fault[] = []
  for (const start of targets) {
    const path = new Set<string>()
    let at: string | undefined = start.id
    while (at && !done.has(at) && !path.has(at)) {
      path.add(at)
      at = above(at)
    }
    if (at && path.has(at)) {
      const line = [...path]
      const circle = line.slice(line.indexOf(at))
      faults.push(circleFault(circle, inFile, directory, column))
    }
    for (const id of path) done.add(id)
  }
  return faults
}

function circleFault(
  circle: string[],
  inFile: ReadonlyMap<string, Target>,
  { byId }: Directory,
  column: string | null,
): Fault {
  const people = circle.map((id) => inFile.get(id) ?? byId.get(id))
  const row = Math.min(...circle.flatMap((id) => inFile.get(id)?.row ?? []))
  const where = { row, column, value: '' }
  return circle.length === 1
    ? { ...where, key: 'manager-self', params: undefined as never }
    : {
        ...where,
        key: 'manager-circle',
        params: { names: people.map((person) => person?.name ?? '') },
      }
}

/** Managers first, so that nobody is kept before the person they work under. */
export function managersFirst(added: readonly Target[]): Target[] {
  const waiting = new Map(added.map((target) => [target.id, target]))
  const inOrder: Target[] = []
  for (const target of added) {
    const line: Target[] = []
    let at: Target | undefined = target
    while (at && waiting.delete(at.id)) {
      line.push(at)
      at = at.managerId ? waiting.get(at.managerId) : undefined
    }
    inOrder.push(...line.reverse())
  }
  return inOrder
}
