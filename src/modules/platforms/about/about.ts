import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Kept } from '../../../platform/module.ts'
import { isChosenBy } from '../store.ts'
import { text as words } from '../text.ts'
import { text } from './text.ts'

/** Of whoever chose which cards show. */
export async function keptAbout(db: ReadDb, personId: string, language: Language): Promise<Kept[]> {
  const theirs = await isChosenBy(db, personId)
  return theirs ? [{ what: words[language].title, lines: [text[language]] }] : []
}
