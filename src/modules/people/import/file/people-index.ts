import { inTurns } from '../../../../platform/sheets/turns.ts'
import type { PersonRef, PersonRow } from './fields.ts'
import { finderByName } from './named.ts'

/** Every person under each way in which a row may name them, and who shares one. */
export interface PeopleIndex {
  number: Map<string, PersonRow>
  email: Map<string, PersonRow>
  shared: { number: Map<string, PersonRow[]>; email: Map<string, PersonRow[]> }
  named: (text: string) => readonly PersonRow[]
}

export async function indexPeople(people: PersonRow[]): Promise<PeopleIndex> {
  const index: PeopleIndex = {
    number: new Map(),
    email: new Map(),
    shared: { number: new Map(), email: new Map() },
    named: finderByName(people),
  }
  await inTurns(people, (person) => {
    add(index, 'number', person)
    add(index, 'email', person)
  })
  return index
}

function add({ shared, ...index }: PeopleIndex, by: PersonRef['by'], person: PersonRow) {
  const value = person[by]
  if (value === null) return
  const first = index[by].get(value)
  const others = shared[by].get(value)
  if (!first) index[by].set(value, person)
  else if (others) others.push(person)
  else shared[by].set(value, [first, person])
}

/** Whom a row names; a word that is nobody's number may be the name of one person. */
export function personFor(index: PeopleIndex, ref: PersonRef | null): PersonRow | undefined {
  if (!ref) return
  const found = index[ref.by].get(ref.value)
  if (found || ref.by === 'email') return found
  const [only, ...others] = index.named(ref.value)
  return others.length ? undefined : only
}
