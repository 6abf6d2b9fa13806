import { type Language, languages } from '../../../platform/locale.ts'
import { clausesOf } from '../draft/compare.ts'
import type { ClauseEdit, DraftClause } from '../draft/types.ts'
import { type Change, isFloor, type Renewal, type Shown, type Standing } from './rules.ts'
import type { WordsInForce } from './store.ts'

/** A draft from before anything was kept, beside the version in force. */
export interface Unread extends Standing {
  inForce: readonly { clause: string; texts: WordsInForce; settled: boolean }[]
}

export const partsInForce = ['title', 'short', 'fuller'] as const

/** Nothing was ever published: there is nothing to hold it against. */
export const isUnpublished = ({ inForce }: Unread) =>
  inForce.every(({ texts }) => Object.keys(texts).length === 0)

/**
 * Where the draft differs from what is in force by something else than what somebody wrote, brought in or took out by
 * hand: by the new library, or by an answer that was given since.
 */
export function sinceInForce(unread: Unread): Renewal[] {
  if (isUnpublished(unread)) return []
  const { draft, edits, inForce, document } = unread
  const settled = new Set(inForce.flatMap(({ clause, settled }) => (settled ? [clause] : [])))
  const was = new Map(inForce.map(({ clause, texts }) => [clause, texts]))
  const now = new Map(
    clausesOf(draft).flatMap((one) => (one.number === undefined ? [] : [[one.key, one] as const])),
  )
  const editOf = new Map(edits.map((edit) => [edit.clause, edit]))
  return [...new Set([...was.keys(), ...now.keys()])].toSorted().flatMap((clause) => {
    if (settled.has(clause)) return []
    const change = changeSince(was.get(clause), now.get(clause), editOf.get(clause))
    if (!change) return []
    const before: Shown | undefined = was.has(clause) ? { texts: was.get(clause) ?? {} } : undefined
    const side = { documents: [document], before, after: now.get(clause) }
    const always = change === 'comes' && isFloor(unread, clause)
    return [{ clause, change, from: 'in-force' as const, sides: [side], always }]
  })
}

function changeSince(
  was: WordsInForce | undefined,
  now: DraftClause | undefined,
  edit: ClauseEdit | undefined,
): Change | undefined {
  if (!was && !now) return undefined
  if (!was) return edit?.presence === 'added' ? undefined : 'comes'
  if (!now) return edit?.presence === 'removed' ? undefined : 'goes'
  return languages.some((language) => partsSince(was, now, edit, language).length)
    ? 'changed'
    : undefined
}

/** The parts that read otherwise in a language in which it was published, and that nobody wrote over. */
export const partsSince = (
  was: WordsInForce,
  now: DraftClause | undefined,
  edit: ClauseEdit | undefined,
  language: Language,
) =>
  partsInForce.filter((part) => {
    const before = was[language]?.[part]
    const own = edit?.texts[language]?.[part]?.trim()
    return before !== undefined && !own && before !== now?.texts[language][part]
  })
