import type { Library } from '../../../library/clauses/rules.ts'
import { clausesOf } from '../draft/compare.ts'
import { draftFor } from '../draft/rules.ts'
import type { ClauseEdit, Draft, DraftSource } from '../draft/types.ts'
import { libraryClausesIn } from './rules.ts'
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

/**
 * What has to be held so that the same clauses stand as before, but for one that somebody chose about. What one clause
 * leaves free another may take, so this is asked until nothing moves; no building block becomes empty by it.
 */
export function heldToStand(
  stood: readonly string[],
  source: DraftSource,
  { held: already, except }: { held: readonly Held[]; except?: string },
): Held[] {
  const held = [...already]
  for (;;) {
    const draft = draftFor({
      ...source,
      library: withoutHeldOut(source.library, held),
      edits: withHeldIn(source.edits ?? [], held),
    })
    const known = new Set([except, ...held.map(({ clause }) => clause)])
    const more = movedSince(stood, draft).filter(({ clause }) => !known.has(clause))
    if (more.length === 0) return held
    held.push(...more)
  }
}

function movedSince(stood: readonly string[], draft: Draft): Held[] {
  const before = new Set(stood)
  const after = libraryClausesIn(draft)
  return [
    ...stood
      .filter((clause) => !after.includes(clause))
      .map((clause) => ({ clause, stands: true })),
    ...after
      .filter((clause) => !before.has(clause) && !standsAlone(draft, clause))
      .map((clause) => ({ clause, stands: false })),
  ]
}

function standsAlone(draft: Draft, key: string) {
  const all = clausesOf(draft)
  const block = all.find((clause) => clause.key === key)?.block
  return all.every((clause) => clause.key === key || clause.block !== block)
}
