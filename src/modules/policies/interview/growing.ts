import type { Language } from '../../../platform/locale.ts'
import { addedBy, clausesOf } from '../draft/compare.ts'
import { draftFor } from '../draft/rules.ts'
import type { Draft, DraftSource } from '../draft/types.ts'
import { loadLibrary } from '../library/load.ts'
import type { DocumentName } from '../library/rules.ts'
import { type QuestionId, questionOf } from './questions.ts'

/** The document in which a question shows: most touch the one for everyone, some only the one for the accounts. */
export function documentOf(id: QuestionId): DocumentName {
  const { clauses } = loadLibrary()
  const touched = new Set<number>(questionOf(id).touches)
  const documents = clauses.filter((c) => touched.has(c.number)).flatMap((c) => c.documents)
  return documents.length && !documents.includes('everyone') ? 'corporate' : 'everyone'
}

export interface Effect {
  /** The clauses that are there or read otherwise because of the answer. */
  clauses: { key: string; title: string; short: string; change: 'added' | 'changed' }[]
  unknown: boolean
}

/** What one answer does: the draft, compared with the same draft without it. */
export function effectOf(
  id: QuestionId,
  draft: Draft,
  source: DraftSource,
  language: Language,
): Effect {
  const { [id]: answer, ...others } = source.answers
  const byKey = new Map(clausesOf(draft).map((clause) => [clause.key, clause]))
  const changes = addedBy(draftFor({ ...source, answers: others }), draft)
  return {
    unknown: answer?.kind === 'unknown',
    clauses: changes.flatMap(({ key, change }) => {
      const text = byKey.get(key)?.texts[language]
      return text ? [{ key, change, title: text.title, short: text.short }] : []
    }),
  }
}
