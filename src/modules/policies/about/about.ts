import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Kept } from '../../../platform/module.ts'
import { text as words } from '../text/index.ts'
import { tracesOf } from './store.ts'
import { text } from './text.ts'

/** Of whoever works on the policy: what they answered and changed last, and the step that they can undo. */
export async function keptAbout(db: ReadDb, personId: string, language: Language): Promise<Kept[]> {
  const t = text[language]
  const { answers, clauses, lastChanges } = await tracesOf(db, personId)
  const lines = [
    ...(answers ? [t.answers(answers)] : []),
    ...(clauses ? [t.clauses(clauses)] : []),
    ...(lastChanges ? [t.lastChange] : []),
  ]
  return lines.length ? [{ what: words[language].overview.title, lines }] : []
}
