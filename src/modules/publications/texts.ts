import type { ReadDb } from '../../platform/db/connect.ts'
import type { Language } from '../../platform/locale.ts'
import { languagesOf, type PublishedText, readText } from './store.ts'

/** Published texts never change, so those that were read lately are kept at hand. */
const MOST = 64
const kept = new Map<string, PublishedText>()

/** The frozen text in this language, or undefined when the version was not published in it. */
export async function publishedText(db: ReadDb, publicationId: string, language: Language) {
  const key = `${publicationId}:${language}`
  const known = kept.get(key)
  if (known) return known

  const text = await readText(db, publicationId, language)
  if (text) {
    if (kept.size >= MOST) kept.delete(kept.keys().next().value as string)
    kept.set(key, text)
  }
  return text
}

/** The frozen text in the language somebody prefers, else in one that there is. */
export async function publishedTextFor(db: ReadDb, publicationId: string, preferred: Language) {
  const text = await publishedText(db, publicationId, preferred)
  if (text) return text
  const [first] = await languagesOf(db, publicationId)
  return first && publishedText(db, publicationId, first)
}
