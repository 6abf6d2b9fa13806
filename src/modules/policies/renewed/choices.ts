import { isDeepStrictEqual } from 'node:util'
import { languages } from '../../../platform/locale.ts'
import { draftFor, openTextsOf } from '../draft/rules.ts'
import {
  type ClauseChange,
  change,
  type Editing,
  editOf,
  inDraft,
  type OwnTexts,
  sourceAfter,
  unlessProposed,
} from '../editor/rules/editing.ts'
import { partsSince, type Unread } from './in-force.ts'
import { type Standing, textParts } from './rules.ts'

/** A document as the editor has it, with everything that the release brings. */
const editingOf = ({ policyId, document, next, nextDraft }: Standing): Editing => ({
  policyId,
  document,
  source: next,
  draft: nextDraft,
})

/** Edits that say what the library now says itself: nothing is left of them. */
export function emptied(standing: Standing, clause: string): ClauseChange[] {
  const editing = editingOf(standing)
  const edit = editOf(editing, clause)
  const released = standing.next.library.clauses.find(({ key }) => key === clause)
  if (!edit || !released) return []
  const words = openTextsOf(clause, { ...standing.next, edits: [] })
  const texts: OwnTexts = {}
  for (const language of languages) {
    const own = edit.texts[language]
    if (!own) continue
    const same = textParts.filter((part) => own[part]?.trim() === words?.[language][part])
    texts[language] = Object.fromEntries(
      Object.entries(own).filter(([part]) => !same.some((one) => one === part)),
    )
  }
  const changed = change(editing, clause, {
    texts: hasText(texts) ? texts : {},
    kind: unlessProposed(edit.kind ?? released.kind, released.kind),
    block: unlessProposed(edit.block ?? released.block, released.block),
  })
  return isDeepStrictEqual(changed.before, changed.after) ? [] : [changed]
}

const hasText = (texts: OwnTexts) =>
  languages.some((l) => textParts.some((part) => texts[l]?.[part]))

/**
 * What stands now goes on standing as the organisation's own, so that the next release is held against it again. A
 * clause that the library no longer has becomes one that the organisation wrote, under `ownKey`.
 */
export function keptAsOwn(
  standing: Standing,
  { clause, ownKey, now }: { clause: string; ownKey: string; now: Date },
): ClauseChange[] {
  const editing = editingOf(standing)
  const stands = inDraft(standing.draft, clause)
  const would = inDraft(standing.nextDraft, clause)
  if (!stands && !would) return []
  if (!stands) return [change(editing, clause, { presence: 'removed' })]

  const words = openTextsOf(clause, standing.source)
  const released = standing.next.library.clauses.find(({ key }) => key === clause)
  const library = released && openTextsOf(clause, { ...standing.next, edits: [] })
  const before = editOf(editing, clause)
  const texts: OwnTexts = {}
  for (const language of languages) {
    const own = Object.fromEntries(
      textParts.flatMap((part) => {
        const text = words?.[language][part]
        return text && text !== library?.[language][part] ? [[part, text]] : []
      }),
    )
    const kept = before?.texts[language]
    const asBefore = textParts.every((part) => own[part] === (kept?.[part]?.trim() || undefined))
    if (asBefore && kept) texts[language] = kept
    else if (Object.keys(own).length) texts[language] = { ...own, changed: now.toISOString() }
  }
  const { kind, block, rank } = stands
  if (!released)
    return [
      change(editing, ownKey, { presence: 'added', kind, block, rank, texts }),
      ...(before ? [{ clause, before, after: null }] : []),
    ]
  return [
    change(editing, clause, {
      texts: hasText(texts) ? texts : {},
      kind: unlessProposed(kind, released.kind),
      block: unlessProposed(block, released.block),
      ...(block !== released.block && { rank }),
      ...(!would && { presence: 'added' }),
    }),
  ]
}

/** The words of the version in force, in the languages in which it was published, over those of the library. */
export function keptFromForce(
  unread: Unread,
  { clause, now }: { clause: string; now: Date },
): ClauseChange[] {
  const { source, draft, inForce, edits } = unread
  const editing = { ...editingOf(unread), source: { ...source, edits }, draft }
  const was = inForce.find((one) => one.clause === clause)?.texts
  if (!was) return [change(editing, clause, { presence: 'removed' })]
  const stands = inDraft(draft, clause)
  const before = editOf(editing, clause)
  const texts: OwnTexts = { ...before?.texts }
  for (const language of languages) {
    const parts = partsSince(
      was,
      stands,
      edits.findLast((e) => e.clause === clause),
      language,
    )
    if (parts.length === 0) continue
    texts[language] = {
      ...texts[language],
      ...Object.fromEntries(parts.map((part) => [part, was[language]?.[part]])),
      changed: now.toISOString(),
    }
  }
  return [change(editing, clause, { texts, ...(!stands && { presence: 'added' }) })]
}

/** Left out by hand it would stand there all the same. */
export const standsAnyway = (standing: Standing, changes: readonly ClauseChange[]) =>
  changes.some(
    ({ clause, before, after }) =>
      after?.presence === 'removed' &&
      before?.presence !== 'removed' &&
      inDraft(draftFor(sourceAfter(editingOf(standing), [...changes])), clause) !== undefined,
  )
