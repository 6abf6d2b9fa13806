import { finder, wordsOf } from '../../../../platform/letters/index.ts'
import { no } from '../../../../platform/result.ts'
import { type Field, fields, type Mapping } from './fields.ts'
import { fillers, headerWords, namers, worker } from './header-words.ts'

/** What a header word means, and how plainly: 0 is the plainest. */
interface Meaning {
  field: Field
  rank: number
}

const known = fields.flatMap((field) =>
  headerWords[field].map((word, rank): [string, Meaning] => [word, { field, rank }]),
)
const exactly = finder(known)
const loose = new Map(
  known.map(([word, meaning]): [string, Meaning] => [withoutFillers(word), meaning]).toReversed(),
)

function withoutFillers(header: string, others: ReadonlySet<string> = new Set()): string {
  const words = wordsOf(header)
  const kept = words.filter((word) => !fillers.has(word) && !others.has(word))
  return (kept.length ? kept : words).join('')
}

const withoutBrackets = (header: string) => header.replace(/\([^()]*\)|\[[^[\]]*\]/gu, '')

const LOOSE = 1000
const LOOSER = 2000
const LOOSEST = 3000

/** What has a name of its own, beside the person. */
const named = new Set<Field>(['establishment', 'department', 'manager'])

function meaningOf(header: string): Meaning | undefined {
  const plain = exactly(header)
  if (plain) return plain
  const near = loose.get(withoutFillers(header))
  if (near) return { ...near, rank: near.rank + LOOSE }
  const bare = loose.get(withoutFillers(withoutBrackets(header)))
  if (bare) return { ...bare, rank: bare.rank + LOOSER }
  const thing = loose.get(withoutFillers(withoutBrackets(header), namers))
  if (thing && named.has(thing.field)) return { ...thing, rank: thing.rank + LOOSEST }
}

/**
 * Which column holds which field, as far as the header says so; a person may change it.
 * Where two columns could be the same field, the plainest name wins, and then the first.
 */
export function proposeMapping(header: readonly string[]): Mapping {
  const best: Partial<Record<Field, { rank: number; column: number }>> = {}
  for (const [column, cell] of header.entries()) {
    const meaning = meaningOf(cell)
    if (!meaning) continue
    const { field, rank } = meaning
    const other = best[field]
    if (!other || rank < other.rank) best[field] = { rank, column }
  }
  const chosen = Object.entries(best).map(([field, { column }]) => [field, column])
  return withWorker(header, asLastName(Object.fromEntries(chosen)))
}

const isWorker = finder(worker.map((word) => [word, true]))

/** A column that is called after the people in it has their number, or their name where another has the number. */
function withWorker(header: readonly string[], mapping: Mapping): Mapping {
  const column = header.findIndex((name) => isWorker(name))
  if (column < 0) return mapping
  const isNamed = mapping.name !== undefined || mapping.lastName !== undefined
  if (isNamed && mapping.number === undefined) return { ...mapping, number: column }
  const isKnown = mapping.number !== undefined || mapping.email !== undefined
  return !isNamed && isKnown ? { ...mapping, name: column } : mapping
}

/** Beside a first name, "Naam", "Nom" and "Name" mean the last name. */
function asLastName({ name, ...rest }: Mapping): Mapping {
  if (name === undefined) return rest
  const isLastName = rest.firstName !== undefined && rest.lastName === undefined
  return isLastName ? { ...rest, lastName: name } : { ...rest, name }
}

/** Without a name or a way to recognise people again, every row would be faulty: one word is enough. */
export function mappingRefusal(mapping: Mapping) {
  if (mapping.name === undefined && mapping.lastName === undefined) return no('name-not-mapped')
  if (mapping.number === undefined && mapping.email === undefined) return no('key-not-mapped')
}
