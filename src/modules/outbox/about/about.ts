import type { ReadDb } from '../../../platform/db/connect.ts'
import { type Language, longTime } from '../../../platform/locale.ts'
import type { Kept } from '../../../platform/module.ts'
import { mailsTo } from '../store.ts'
import { text } from '../text.ts'

/** When Leidraad wrote to this person, and what became of it; of the letters themselves none is kept. */
export async function keptAbout(db: ReadDb, personId: string, language: Language): Promise<Kept[]> {
  const { title, states, dropped } = text[language]
  const stands = { ...states, dropped }
  const mails = await mailsTo(db, personId)
  return mails.length
    ? [
        {
          what: title,
          lines: mails.map(({ at, state }) => `${longTime(at, language)} · ${stands[state]}`),
        },
      ]
    : []
}
