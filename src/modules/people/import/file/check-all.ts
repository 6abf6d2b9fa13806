import { finder, fold, inOrder } from '../../../../platform/letters/index.ts'
import type { TableHead } from '../../../../platform/sheets/read-csv.ts'
import { inTurns } from '../../../../platform/sheets/turns.ts'
import { type Fault, fault } from './faults.ts'
import { type ColumnOf, type Mapping, type PersonRef, type PersonRow, refKey } from './fields.ts'
import { managerFaults } from './managers.ts'
import { indexPeople, type PeopleIndex, personFor } from './people-index.ts'

/** What the organisation knows already. */
export interface Known {
  /** Keys (refKey) of managers that exist, although no good row of the file describes them. */
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
  { header }: Pick<TableHead, 'header'>,
  mapping: Mapping,
  known: Known,
  made?: PeopleIndex,
): Promise<{ faults: Fault[]; unknownEstablishments: UnknownEstablishment[] }> {
  const index = made ?? (await indexPeople(people))
  const columnOf: ColumnOf = (field) => header[mapping[field] ?? -1]
  const faults = [
    ...sharedBy(index, 'number', columnOf),
    ...sharedBy(index, 'email', columnOf),
    ...(await managerFaults(people, index, columnOf, known.managers)),
  ].sort((a, b) => a.row - b.row)
  const unknownEstablishments = await unknownAmong(people, known.establishments)
  return { faults, unknownEstablishments }
}

/** Each row of a pair is named, with the others: the file does not say which one is right. */
function sharedBy(index: PeopleIndex, by: 'number' | 'email', columnOf: ColumnOf): Fault[] {
  return [...index.shared[by]].flatMap(([value, group]) => {
    const rows = group.map(({ row }) => row).slice(0, SHOWN + 1)
    return group.map(({ row }) => {
      const others = rows.filter((other) => other !== row).slice(0, SHOWN)
      return fault({ row, column: columnOf(by), value }, `${by}-twice`, { rows: others })
    })
  })
}

/** A number that a whole column shares is understood from a few rows. */
const SHOWN = 5

/** Names that differ only in case, accents or punctuation are the same establishment. */
async function unknownAmong(people: PersonRow[], known: Iterable<string>) {
  const written = new Map<string, number>()
  await inTurns(people, ({ establishment: name }) => {
    if (name) written.set(name, (written.get(name) ?? 0) + 1)
  })
  const isKnown = finder([...known].map((name) => [name, true]))
  const found = new Map<string, UnknownEstablishment>()
  for (const [name, count] of written) {
    if (isKnown(name)) continue
    const key = fold(name)
    const one = found.get(key) ?? { name, people: 0 }
    found.set(key, { ...one, people: one.people + count })
  }
  return [...found.values()].sort((a, b) => b.people - a.people || inOrder(a.name, b.name))
}

/** The managers whom the file names but does not describe, each once: to be looked up in one query. */
export function managersOutside(people: PersonRow[], index: PeopleIndex): PersonRef[] {
  const outside = new Map<string, PersonRef>()
  for (const { manager } of people)
    if (manager && !personFor(index, manager)) outside.set(refKey(manager), manager)
  return [...outside.values()]
}
