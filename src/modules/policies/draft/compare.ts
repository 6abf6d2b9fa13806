import type { Question } from '../../../library/interview/rules.ts'
import { languages } from '../../../platform/locale.ts'
import type { DocumentWords } from './document.ts'
import type { Draft, DraftClause, Form } from './types.ts'

/** What differs between two drafts, for the mark beside it. A clause that only moved is not news. */
export interface Change {
  key: string
  /** `line` and `short`: it says the same, and stands on paper in this form now. */
  change: 'added' | 'changed' | 'gone' | Form
}

/** What came and what reads otherwise, then what went, then what only takes more or less room. */
export function changesBetween(before: Draft, after: Draft): Change[] {
  const old = new Map(clausesOf(before).map((clause) => [clause.key, clause]))
  const now = clausesOf(after).flatMap((clause): Change[] => {
    const was = old.get(clause.key)
    const { key, form } = clause
    if (!was) return [{ key, change: 'added' }]
    if (!saysTheSame(was, clause)) return [{ key, change: 'changed' }]
    return was.form === form ? [] : [{ key, change: form }]
  })
  const stands = new Set(clausesOf(after).map(({ key }) => key))
  const gone = [...old.keys()]
    .filter((key) => !stands.has(key))
    .map((key): Change => ({ key, change: 'gone' }))
  const inForm = now.filter(({ change }) => change === 'line' || change === 'short')
  return [...now.filter((one) => !inForm.includes(one)), ...gone, ...inForm]
}

/** The clauses of a draft on which a question bears, so that a page can show them even where the answer changed nothing. */
export const touchedBy = (draft: Draft, { touches }: Question): string[] =>
  clausesOf(draft)
    .filter(({ number }) => number !== undefined && touches.includes(number))
    .map(({ key }) => key)

/** What stands above the clauses and changed: the answers on purpose and people show there. */
export const openingChangedBy = (before: DocumentWords, after: DocumentWords) =>
  (['title', 'intro', 'audience'] as const).filter((part) => before[part] !== after[part])

export const clausesOf = (draft: Draft) => draft.blocks.flatMap((block) => block.clauses)

const saysTheSame = (a: DraftClause, b: DraftClause) =>
  a.kind === b.kind &&
  languages.every((l) =>
    (['title', 'line', 'short', 'fuller'] as const).every(
      (part) => a.texts[l][part] === b.texts[l][part],
    ),
  )

export interface BlockCoverage {
  number: Draft['blocks'][number]['number']
  state: 'full' | 'half' | 'empty'
}

/** Full: settled by answers. Half: complete, but in general words where a question is still open. */
export const coverage = (draft: Draft): BlockCoverage[] =>
  draft.blocks.map(({ number, clauses, open }) => ({
    number,
    state: clauses.length === 0 ? 'empty' : open.length === 0 ? 'full' : 'half',
  }))

/** The rank with which a clause moves one place within its block; undefined at the edge. */
export function rankAfterMove(draft: Draft, key: string, direction: 'up' | 'down') {
  const block = draft.blocks.find(({ clauses }) => clauses.some((clause) => clause.key === key))
  const clauses = block?.clauses ?? []
  const at = clauses.findIndex((clause) => clause.key === key)
  const step = direction === 'up' ? -1 : 1
  const passed = clauses[at + step]
  if (at < 0 || !passed) return undefined

  const beyond = clauses[at + 2 * step]
  return beyond ? (passed.rank + beyond.rank) / 2 : passed.rank + step
}
