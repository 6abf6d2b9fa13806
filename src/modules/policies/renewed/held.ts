import type { Library } from '../../../library/clauses/rules.ts'
import type { ClauseEdit } from '../draft/types.ts'
import type { Held } from './store.ts'

/** What a release would bring in waits outside. */
export function withoutHeldOut(library: Library, held: readonly Held[]): Library {
  const out = new Set(held.filter(({ stands }) => !stands).map(({ clause }) => clause))
  if (out.size === 0) return library
  return { ...library, clauses: library.clauses.filter(({ key }) => !out.has(key)) }
}

/** What a release would let go stays, unless somebody took it out by hand. */
export function withHeldIn(edits: readonly ClauseEdit[], held: readonly Held[]): ClauseEdit[] {
  const stays = new Set(held.filter(({ stands }) => stands).map(({ clause }) => clause))
  const known = new Set(edits.map(({ clause }) => clause))
  const more = [...stays].filter((clause) => !known.has(clause))
  return [
    ...edits.map((edit) =>
      stays.has(edit.clause) && !edit.presence ? { ...edit, presence: 'added' as const } : edit,
    ),
    ...more.map((clause): ClauseEdit => ({ clause, presence: 'added', texts: {} })),
  ]
}
