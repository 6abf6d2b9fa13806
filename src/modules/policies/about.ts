import type { ReadDb } from '../../platform/db/connect.ts'
import type { Language } from '../../platform/locale.ts'
import type { Kept } from '../../platform/module.ts'
import { tracesOf } from './about-store.ts'
import { text } from './text/index.ts'

/** Of whoever works on the policy: what they answered and changed last, and the step that they can undo. */
export async function keptAbout(db: ReadDb, personId: string, language: Language): Promise<Kept[]> {
  const { overview, about } = text[language]
  const { answers, clauses, lastChanges } = await tracesOf(db, personId)
  const lines = [
    ...(answers ? [about.answers(answers)] : []),
    ...(clauses ? [about.clauses(clauses)] : []),
    ...(lastChanges ? [about.lastChange] : []),
  ]
  return lines.length ? [{ what: overview.title, lines }] : []
}
