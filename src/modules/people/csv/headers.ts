import { type Refusal, refuse } from '../../../platform/result.ts'
import { fold, wordsOf } from './clean.ts'
import { type Field, fields, type Mapping } from './fields.ts'
import { fillers, headerWords } from './header-words.ts'

const exact = new Map<string, Field>()
const loose = new Map<string, Field>()
for (const field of fields)
  for (const word of headerWords[field]) {
    exact.set(fold(word), field)
    loose.set(withoutFillers(word), field)
  }

function withoutFillers(header: string): string {
  const words = wordsOf(header)
  const kept = words.filter((word) => !fillers.has(word))
  return (kept.length ? kept : words).join('')
}

/**
 * Which column holds which field, as far as the header says so. A person may change it.
 * Where two columns could be the same field, the plainest name wins, and then the first.
 */
export function proposeMapping(header: readonly string[]): Mapping {
  const mapping: Mapping = {}
  const taken = new Set<number>()
  const ways = [
    (cell: string) => exact.get(fold(cell)),
    (cell: string) => loose.get(withoutFillers(cell)),
    (cell: string) => loose.get(withoutFillers(cell.replace(/\(.*?\)|\[.*?\]/gu, ''))),
  ]
  for (const fieldOf of ways)
    for (const [column, cell] of header.entries()) {
      const field = fieldOf(cell)
      if (!field || taken.has(column) || mapping[field] !== undefined) continue
      mapping[field] = column
      taken.add(column)
    }
  return asLastName(mapping)
}

/** Beside a first name, "Naam", "Nom" and "Name" mean the last name. */
function asLastName({ name, ...rest }: Mapping): Mapping {
  if (name === undefined) return rest
  const isLastName = rest.firstName !== undefined && rest.lastName === undefined
  return isLastName ? { ...rest, lastName: name } : { ...rest, name }
}

/** Without a name or a way to recognise people again, every row would be faulty: one word is enough. */
export function mappingRefusal(mapping: Mapping): Refusal | undefined {
  if (mapping.name === undefined && mapping.lastName === undefined) return refuse('name-not-mapped')
  if (mapping.number === undefined && mapping.email === undefined) return refuse('key-not-mapped')
}
