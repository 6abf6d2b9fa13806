import type { ReadDb } from '../../platform/db/connect.ts'
import type { Language } from '../../platform/locale.ts'
import { shelf } from '../../platform/shelf.ts'
import type { DocumentWords } from '../policies/index.ts'
import { inShapeOfNow } from './kept-words.ts'
import { languagesOf, type PublishedText, readContents, readText } from './store.ts'

/** A published version never changes, so what was read lately is kept at hand. */
const texts = shelf<PublishedText>(64)
const languages = shelf<Language[]>(64)
const words = shelf<Map<Language, DocumentWords>>(8)

/** The frozen text in this language, or undefined when the version was not published in it. */
export async function publishedText(db: ReadDb, publicationId: string, language: Language) {
  const name = `${publicationId}:${language}`
  const known = texts.get(name)
  if (known) return known

  const text = await readText(db, publicationId, language)
  return text && texts.put(name, text)
}

/** The languages in which a version was published. */
export async function publishedLanguages(db: ReadDb, publicationId: string) {
  const known = languages.get(publicationId)
  if (known) return known

  const found = await languagesOf(db, publicationId)
  return found.length ? languages.put(publicationId, found) : found
}

/** The frozen text in the language somebody prefers, else in one that there is. */
export async function publishedTextFor(db: ReadDb, publicationId: string, preferred: Language) {
  const text = await publishedText(db, publicationId, preferred)
  if (text) return text
  const [first] = await publishedLanguages(db, publicationId)
  return first && publishedText(db, publicationId, first)
}

/** What a version says in each of its languages, for whatever is made of it beside its page and its PDF. */
export async function publishedWords(db: ReadDb, publicationId: string) {
  const known = words.get(publicationId)
  if (known) return known

  const contents = await readContents(db, publicationId)
  const found = new Map<Language, DocumentWords>(
    contents.map(({ language, content }) => [language, inShapeOfNow(content)]),
  )
  return words.put(publicationId, found)
}
