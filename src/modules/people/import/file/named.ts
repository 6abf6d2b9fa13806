import { wordsOf } from '../../../../platform/letters/index.ts'
import { asSpoken } from './person-names.ts'

/** "Janssens, Piet", "Janssens Piet" and "PIET JANSSENS" are one name where a manager is named; a number has none. */
export const nameKey = (text: string) =>
  /\p{L}/u.test(text) ? wordsOf(asSpoken(text)).toSorted().join(' ') : ''

/** Finds all who are called so. Most files name nobody by name: until one does, no name is looked at. */
export function finderByName<Named extends { name: string }>(all: readonly Named[]) {
  let found: Map<string, Named[]> | undefined
  return (text: string): readonly Named[] => {
    const key = nameKey(text)
    if (!key) return []
    found ??= Map.groupBy(all, ({ name }) => nameKey(name))
    return found.get(key) ?? []
  }
}
