import type { BlockNumber, Clause, DocumentName, Kind } from '../../../../library/clauses/rules.ts'
import type { Event } from '../../../../platform/event.ts'
import type { InEveryLanguage } from '../../../../platform/locale.ts'
import { clausesOf } from '../../draft/compare.ts'
import { draftFor } from '../../draft/rules.ts'
import type {
  ClauseEdit,
  Draft,
  DraftClause,
  DraftSource,
  DraftText,
  Form,
} from '../../draft/types.ts'

/** A document while somebody works on it. */
export interface Editing {
  policyId: string
  document: DocumentName
  source: DraftSource
  draft: Draft
}

/** What somebody wrote in one language, and when; without words it reads as in the library again. */
export type OwnWords = Partial<DraftText> & { changed?: string }
export type OwnTexts = Partial<InEveryLanguage<OwnWords>>

/** One kept edit, whole. */
export interface Edit {
  presence: 'added' | 'removed' | null
  kind: Kind | null
  block: BlockNumber | null
  rank: number | null
  /** Missing in changes that were kept before a form could be pinned. */
  form?: Form | null
  texts: OwnTexts
}

/** What a change does to one kept edit; null where nothing is kept. */
export interface ClauseChange {
  clause: string
  before: Edit | null
  after: Edit | null
}

/** What the history tells of any change. */
export interface AboutClause {
  document: DocumentName
  clause: string
  /** The clauses that came back by themselves because a block had become empty. */
  brought?: string[] | undefined
}

/** The event goes into the history; the changes are what is kept. */
export interface Changed extends Event<string, AboutClause> {
  changes: ClauseChange[]
}

const untouched: Edit = {
  presence: null,
  kind: null,
  block: null,
  rank: null,
  form: null,
  texts: {},
}

export const isOwn = (key: string) => key.startsWith('own-')

export const libraryClause = ({ source }: Pick<Editing, 'source'>, key: string) =>
  source.library.clauses.find((clause) => clause.key === key)

export function editOf({ source }: Pick<Editing, 'source'>, key: string): Edit | null {
  const edit = source.edits?.findLast(({ clause }) => clause === key)
  return edit ? whole(edit) : null
}

const whole = ({ presence, kind, block, rank, form, texts }: ClauseEdit): Edit => ({
  presence: presence ?? null,
  kind: kind ?? null,
  block: block ?? null,
  rank: rank ?? null,
  form: form ?? null,
  texts,
})

/** A clause that the library has or the organisation wrote; any other key is not there. */
export const knows = (editing: Editing, key: string) =>
  libraryClause(editing, key) !== undefined || (isOwn(key) && editOf(editing, key) !== null)

export const inDraft = (draft: Draft, key: string): DraftClause | undefined =>
  clausesOf(draft).find((clause) => clause.key === key)

/** An edit that says nothing any more is not kept. */
export function change(editing: Editing, key: string, patch: Partial<Edit>): ClauseChange {
  const before = editOf(editing, key)
  const after = { ...untouched, ...before, ...patch }
  const saysNothing =
    after.presence === null &&
    after.kind === null &&
    after.block === null &&
    after.rank === null &&
    !after.form &&
    Object.keys(after.texts).length === 0
  return { clause: key, before, after: saysNothing ? null : after }
}

/** What is computed the same way everywhere: the library's own kind and block are not kept as a choice. */
export const unlessProposed = <T extends Kind | BlockNumber>(
  chosen: T,
  proposed: T | undefined,
): T | null => (chosen === proposed ? null : chosen)

export function sourceAfter({ source }: Pick<Editing, 'source'>, changes: ClauseChange[]) {
  const changed = new Set(changes.map(({ clause }) => clause))
  const kept = (source.edits ?? []).filter(({ clause }) => !changed.has(clause))
  const laid = changes.flatMap(({ clause, after }) => (after ? [{ clause, ...after }] : []))
  return { ...source, edits: [...kept, ...laid] }
}

export const draftAfter = (editing: Pick<Editing, 'source'>, changes: ClauseChange[]) =>
  draftFor(sourceAfter(editing, changes))

/** What the history tells of these changes, which were about one clause. */
export function about(editing: Editing, clause: string, changes: ClauseChange[]): AboutClause {
  const was = new Set(clausesOf(editing.draft).map(({ key }) => key))
  const touched = new Set(changes.map((c) => c.clause))
  const brought = clausesOf(draftAfter(editing, changes))
    .map(({ key }) => key)
    .filter((key) => !was.has(key) && !touched.has(key))
  return { document: editing.document, clause, ...(brought.length > 0 && { brought }) }
}

export const blockOf = (draft: Draft, block: BlockNumber) =>
  draft.blocks.find(({ number }) => number === block)?.clauses ?? []

/** Behind the others in a block. */
export const lastRank = (draft: Draft, block: BlockNumber) =>
  Math.max(0, ...blockOf(draft, block).map(({ rank }) => rank)) + 1

/** What the library proposes for a clause; own clauses have nothing to go back to. */
export const proposed = (clause: Clause | undefined) => ({
  kind: clause?.kind,
  block: clause?.block,
})
