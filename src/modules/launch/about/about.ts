import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Kept } from '../../../platform/module.ts'
import { hasAPart } from '../store.ts'
import { text as words } from '../text/index.ts'
import { text } from './text.ts'

/** Of whoever ticked a thing of the kit, or is to do one. */
export async function keptAbout(db: ReadDb, personId: string, language: Language): Promise<Kept[]> {
  const theirs = await hasAPart(db, personId)
  return theirs ? [{ what: words[language].title, lines: [text[language]] }] : []
}
