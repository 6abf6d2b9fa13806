import type { ReadDb } from '../../../platform/db/connect.ts'
import { type Language, longDate, longTime } from '../../../platform/locale.ts'
import type { Kept } from '../../../platform/module.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { aboutOf } from '../letters/writing.ts'
import { text } from '../text/index.ts'
import { keptOf } from './store.ts'

/** What this person was asked, and what was written beside it. */
export async function keptAbout(
  db: ReadDb,
  personId: string,
  language: Language,
  kinds: readonly TaskKind[],
): Promise<Kept[]> {
  const t = text[language].about
  const lines = await keptOf(db, personId)
  if (lines.length === 0) return []
  const about = await aboutOf(
    db,
    kinds,
    lines.map((line) => ({ ...line, language })),
  )
  const { closedFor } = text[language].people
  return [
    {
      what: t.asked,
      lines: lines.map((line) => {
        const { kind, dueOn, doneAt, state, closedFor: why, note } = line
        const how = doneAt
          ? t.done(longTime(doneAt, language))
          : state === 'open'
            ? t.open
            : ((closedFor as Record<string, string>)[why ?? ''] ?? '')
        const name = about(line, language)?.name ?? kind
        const said = t.line(name, longDate(dueOn, language), how)
        return note ? `${said}. ${t.note(note)}` : said
      }),
    },
  ]
}
