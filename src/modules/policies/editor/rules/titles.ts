import type { Language } from '../../../../platform/locale.ts'
import { offeredText } from '../../draft/rules.ts'
import { type Editing, inDraft, knows, libraryClause } from './editing.ts'
import { wordsOf } from './written.ts'

/** A clause by its title, also one that is not in the document any more. */
export function titleOf(
  editing: Pick<Editing, 'draft' | 'source'>,
  key: string,
  language: Language,
): string {
  const placed = inDraft(editing.draft, key)
  if (placed) return placed.texts[language].title
  const clause = libraryClause(editing, key)
  if (clause) return offeredText(clause, editing.source)[language].title
  const own = wordsOf(editing, key)
  return [own[language], ...Object.values(own)].find(({ title }) => title)?.title ?? ''
}

/** What people took out, to be put back. */
export const removedFrom = (editing: Editing, language: Language) =>
  (editing.source.edits ?? [])
    .filter(({ clause, presence }) => presence === 'removed' && knows(editing, clause))
    .filter(({ clause }) => !inDraft(editing.draft, clause))
    .map(({ clause }) => ({ key: clause, title: titleOf(editing, clause, language) }))
