import type { Language } from '../../../../platform/locale.ts'
import type { Shown } from '../routes/form-page.tsx'
import { editOf, isOwn } from '../rules/editing.ts'
import { type TextState, textState } from '../rules/translations.ts'
import { hasWords, parts, type Words } from '../rules/written.ts'

/** One language of a clause beside the others. */
export interface Column {
  code: Language
  /** None of a clause that is not kept yet. */
  state: TextState | undefined
  isSource: boolean
  own: boolean
  /** Something of the library's was rewritten here. */
  rewritten: boolean
  /** What a colleague wrote meanwhile, where it differs from what was typed. */
  theirs: Partial<Words>
}

/** The source language first. */
export function columnsOf({ visit, clause, fields, theirs, seen }: Shown): Column[] {
  const { editing, languages } = visit
  const [source] = languages
  const kept = editOf(editing, clause)?.texts ?? {}
  return languages.map((code) => ({
    code,
    state: seen === undefined ? undefined : textState(clause, kept, { language: code, source }),
    isSource: code === source && languages.length > 1,
    own: isOwn(clause),
    rewritten: !isOwn(clause) && hasWords(kept[code]),
    theirs: Object.fromEntries(
      parts
        .filter((part) => theirs && theirs[code][part] !== fields.texts[code][part])
        .map((part) => [part, theirs?.[code][part]]),
    ),
  }))
}
