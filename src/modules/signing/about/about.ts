import type { ReadDb } from '../../../platform/db/connect.ts'
import { type Language, longTime } from '../../../platform/locale.ts'
import type { Kept } from '../../../platform/module.ts'
import { signaturesOf } from '../store/signatures.ts'
import { documentNames } from '../text/index.ts'
import { text } from './text.ts'

/** What this person signed. */
export async function keptAbout(db: ReadDb, personId: string, language: Language): Promise<Kept[]> {
  const t = text[language]
  const signatures = await signaturesOf(db, personId)
  return signatures.length
    ? [
        {
          what: t.signatures,
          lines: signatures.map(({ document, number, typedName, signedAt }) =>
            t.signature(
              documentNames[language][document],
              number,
              typedName,
              longTime(signedAt, language),
            ),
          ),
        },
      ]
    : []
}
