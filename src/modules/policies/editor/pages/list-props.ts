import { clausesOf } from '../../draft/compare.ts'
import { toDocument } from '../../draft/document.ts'
import { longestClauses } from '../../reading/lengths.ts'
import type { LanguageFill } from '../fills.ts'
import type { Visit } from '../routes/visit.ts'
import { editOf } from '../rules/editing.ts'
import { removedFrom, titleOf } from '../rules/titles.ts'
import { toTranslate } from '../rules/translations.ts'
import type { LastChange } from '../rules/undo.ts'
import type { ListProps } from './list.tsx'

/** What the list says of a document, in the language in which its clauses are shown. */
export function listProps(
  { editing, t, shared, language, languages, document, shown }: Visit,
  { fills, last }: { fills: readonly LanguageFill[]; last: LastChange | undefined },
): Omit<ListProps, 'done' | 'errors'> {
  const { draft, source } = editing
  const translations = clausesOf(draft).map(
    ({ key }) => [key, toTranslate(key, editOf(editing, key)?.texts ?? {}, languages)] as const,
  )
  return {
    t,
    shared,
    language,
    document,
    draft,
    words: toDocument(draft, shown, source),
    fills: fills.map((one) => ({
      ...one,
      longest: longestClauses(toDocument(draft, one.code, source)),
    })),
    translations: new Map(translations),
    removed: removedFrom(editing, shown),
    leftOut: draft.leftOut
      .filter(({ why }) => why.because !== 'removed')
      .map((left) => ({ ...left, title: titleOf(editing, left.key, shown) })),
    last: last && { ...last, title: titleOf(editing, last.clause, shown) },
  }
}
