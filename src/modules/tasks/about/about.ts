import type { ReadDb } from '../../../platform/db/connect.ts'
import { type Language, longDate, longTime } from '../../../platform/locale.ts'
import type { Kept } from '../../../platform/module.ts'
import { text } from '../text/index.ts'
import { keptOf } from './store.ts'

/** What this person was asked, and what was written beside it. */
export async function keptAbout(db: ReadDb, personId: string, language: Language): Promise<Kept[]> {
  const t = text[language].about
  const lines = await keptOf(db, personId)
  if (lines.length === 0) return []
  const { closedFor } = text[language].people
  return [
    {
      what: t.asked,
      lines: lines.map(({ kind, dueOn, doneAt, state, closedFor: why, note }) => {
        const how = doneAt
          ? t.done(longTime(doneAt, language))
          : state === 'open'
            ? t.open
            : ((closedFor as Record<string, string>)[why ?? ''] ?? '')
        const line = t.line(kind, longDate(dueOn, language), how)
        return note ? `${line}. ${t.note(note)}` : line
      }),
    },
  ]
}
