import { type Language, languages } from '../../../../platform/locale.ts'
import { clausesOf } from '../../draft/compare.ts'
import { type Editing, editOf, isOwn, type OwnTexts } from './editing.ts'
import { hasWords } from './written.ts'

/**
 * How a text stands in one language: as in the library, written here, missing, or older than the text in the
 * source language that it should agree with.
 */
export type TextState = 'library' | 'own' | 'missing' | 'stale'

/** The source is the organisation's first language. */
export function textState(
  key: string,
  texts: OwnTexts,
  { language, source }: { language: Language; source: Language | undefined },
): TextState {
  const words = texts[language]
  if (isOwn(key) && !hasWords(words)) return 'missing'
  const written = source && texts[source]?.changed
  const older = written !== undefined && (words?.changed ?? '') < written
  const bothAsInLibrary = !hasWords(words) && !(source && hasWords(texts[source]))
  if (language !== source && older && !bothAsInLibrary) return 'stale'
  return hasWords(words) ? 'own' : 'library'
}

/** The languages that ask for attention, as a mark beside a clause. */
export const toTranslate = (key: string, texts: OwnTexts, all: readonly Language[]) =>
  all.flatMap((language) => {
    const state = textState(key, texts, { language, source: all[0] })
    return state === 'missing' || state === 'stale' ? [{ language, state }] : []
  })

/** The languages in which a clause that the organisation wrote itself has no words yet. */
export const untranslatedIn = (editing: Pick<Editing, 'draft' | 'source'>) =>
  languages.filter((language) =>
    clausesOf(editing.draft).some(({ key }) => {
      const texts = editOf(editing, key)?.texts ?? {}
      return textState(key, texts, { language, source: undefined }) === 'missing'
    }),
  )
