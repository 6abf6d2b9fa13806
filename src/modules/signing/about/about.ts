import type { ReadDb } from '../../../platform/db/connect.ts'
import { type Language, longDate, longTime } from '../../../platform/locale.ts'
import type { Kept } from '../../../platform/module.ts'
import { openRequestsOf } from '../store/requests.ts'
import { signaturesOf } from '../store/signatures.ts'
import { documentNames } from '../text/index.ts'
import { text } from './text.ts'

/** What this person signed, and what is still asked of them. */
export async function keptAbout(db: ReadDb, personId: string, language: Language): Promise<Kept[]> {
  const t = text[language]
  const named = documentNames[language]
  const signatures = await signaturesOf(db, personId)
  const asked = await openRequestsOf(db, personId)
  return [
    {
      what: t.signatures,
      lines: signatures.map(({ document, number, typedName, signedAt }) =>
        t.signature(named[document], number, typedName, longTime(signedAt, language)),
      ),
    },
    {
      what: t.asked,
      lines: asked.map(({ document, number, dueOn }) =>
        t.request(named[document], number, longDate(dueOn, language)),
      ),
    },
  ].filter(({ lines }) => lines.length)
}
