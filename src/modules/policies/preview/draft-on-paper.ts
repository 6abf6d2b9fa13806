import { dayOf } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { type Language, longDate } from '../../../platform/locale.ts'
import { paperHead } from '../../organisation/index.ts'
import { toDocument } from '../draft/document.ts'
import type { PolicyDocument } from '../paper/document.ts'
import { onPaper } from '../paper/on-paper.ts'
import type { PolicyInHand } from '../source.ts'

/** The language in which a draft is shown: the one asked for, or else the organisation's first. */
export const languageOfDraft = (languages: Language[], wanted: Language): Language =>
  languages.includes(wanted) ? wanted : (languages[0] ?? wanted)

/** A draft as it is printed, marked as a draft. */
export async function draftOnPaper(
  db: ReadDb,
  { draft, source }: PolicyInHand,
  language: Language,
  now: Date,
): Promise<PolicyDocument> {
  const day = dayOf(now)
  return {
    ...onPaper(toDocument(draft, language, source), await paperHead(db)),
    version: 'draft',
    date: longDate(day, language),
    day,
  }
}
