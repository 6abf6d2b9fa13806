import { dayOf } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import { type DocumentName, type PolicyInHand, toDocument } from '../../policies/index.ts'
import { currentPublication } from '../store.ts'
import { publishedWords } from '../texts.ts'
import { changesBetween, isUnchanged } from './changes.ts'

/** The version in force with the draft beside it, as if that had been published on the same day; none before the first. */
export async function inForceBeside(
  db: ReadDb,
  document: DocumentName,
  { draft, source }: PolicyInHand,
) {
  const publication = await currentPublication(db, document)
  if (!publication) return undefined
  const words = await publishedWords(db, publication.id)
  const then = dayOf(publication.publishedAt)
  const languages = [...words.keys()]
  /** Undefined in a language in which it was not published. */
  const changesIn = (language: Language) => {
    const before = words.get(language)
    return before && changesBetween(before, toDocument(draft, language, source, then))
  }
  const isSame = (language: Language) => {
    const changes = changesIn(language)
    return changes !== undefined && isUnchanged(changes)
  }
  const { openToAll } = publication
  return { changesIn, compared: { languages, same: languages.filter(isSame), openToAll } }
}
