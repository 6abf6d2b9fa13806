import { checkAll, managersOutside, type UnknownEstablishment } from './check-all.ts'
import type { Fault } from './faults.ts'
import type { PersonRef, PersonRow } from './fields.ts'
import { indexPeople } from './people-index.ts'
import type { Reading } from './reading.ts'

export interface FileOptions {
  /** The names of the establishments that the organisation has. */
  establishments: Iterable<string>
  /** Which of these managers are known already, as keys (refKey); one question for all of them. */
  knownManagers: (refs: PersonRef[]) => Promise<Iterable<string>>
}

export interface FileCheck {
  /** The people of the rows that can be read one by one; to be imported only when there is no fault. */
  people: PersonRow[]
  /** In the order of the rows. */
  faults: Fault[]
  /** How many there are beside those. */
  moreFaults: number
  unknownEstablishments: UnknownEstablishment[]
}

/** The whole preview, except what only the database knows: who is new, changed or gone. */
export async function checkFile(
  { header, mapping, faults, moreFaults, faultyKeys }: Reading,
  people: PersonRow[],
  { establishments, knownManagers }: FileOptions,
): Promise<FileCheck> {
  const index = await indexPeople(people)
  const known = await knownManagers(managersOutside(people, index))
  const managers = new Set([...known, ...faultyKeys])
  const names = { header: header.map(({ name }) => name) }
  const all = await checkAll(people, names, mapping, { managers, establishments }, index)
  const inOrder = [...faults, ...all.faults].sort((a, b) => a.row - b.row)
  return { people, faults: inOrder, moreFaults, unknownEstablishments: all.unknownEstablishments }
}
