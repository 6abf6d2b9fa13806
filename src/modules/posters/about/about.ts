import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Kept } from '../../../platform/module.ts'
import { postersChangedBy } from '../store.ts'
import { text as words } from '../text.ts'
import { text } from './text.ts'

/** Of whoever works on a poster: that they changed it last. */
export async function keptAbout(db: ReadDb, personId: string, language: Language): Promise<Kept[]> {
  const changed = await postersChangedBy(db, personId)
  return changed.length ? [{ what: words[language].title, lines: [text[language]] }] : []
}
