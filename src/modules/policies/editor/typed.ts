import { type BlockNumber, blockNumbers, type Kind, kinds } from '../../../library/clauses/rules.ts'
import { type InEveryLanguage, type Language, languages } from '../../../platform/locale.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { agreesOf, fieldOf, MOST } from './forms.ts'
import { type Editing, editOf, inDraft, libraryClause } from './rules/editing.ts'
import {
  cleaned,
  eachPart,
  libraryWords,
  type TypedClause,
  type Words,
  wordsOf,
} from './rules/written.ts'

/** What stands in the fields of a clause's form. */
export interface Fields {
  texts: InEveryLanguage<Words>
  kind: Kind
  block: BlockNumber
  current: Language[]
}

const nothing = eachPart(() => '')

/** A clause that is still to be written. */
export const blank = (block: string | undefined): Fields => ({
  texts: { nl: nothing, fr: nothing, en: nothing, de: nothing },
  kind: 'guideline',
  block: blockNumbers.find((number) => String(number) === block) ?? 5,
  current: [],
})

/** As it is kept, or else as the library has it. */
export function fieldsKept(editing: Editing, clause: string): Fields {
  const placed = inDraft(editing.draft, clause)
  const kept = editOf(editing, clause)
  const library = libraryClause(editing, clause)
  return {
    texts: wordsOf(editing, clause),
    kind: placed?.kind ?? kept?.kind ?? library?.kind ?? 'guideline',
    block: placed?.block ?? kept?.block ?? library?.block ?? 5,
    current: [],
  }
}

/** As somebody just sent it, with what was missing taken from what the form showed. */
export function fieldsTyped(typed: Typed, shown: Fields): Fields {
  const block = blockNumbers.find((number) => String(number) === typedText(typed, 'block'))
  return {
    texts: Object.fromEntries(
      languages.map((l) => [l, wordsTyped(typed, l, shown.texts[l])]),
    ) as Fields['texts'],
    kind: kinds.find((name) => name === typedText(typed, 'kind')) ?? shown.kind,
    block: block ?? shown.block,
    current: languages.filter((l) => typed[agreesOf(l)] === 'yes'),
  }
}

const wordsTyped = (typed: Typed, language: Language, shown: Words): Words =>
  eachPart((part) =>
    typeof typed[fieldOf(part, language)] === 'string'
      ? typedText(typed, fieldOf(part, language))
      : shown[part],
  )

/** One language as the library has it; a clause of the organisation's own has nothing to go back to. */
export function asInLibrary(
  fields: Fields,
  { editing, clause, language }: { editing: Editing; clause: string; language: Language },
): Fields {
  const words = libraryWords(editing, clause)?.[language]
  return words ? { ...fields, texts: { ...fields.texts, [language]: words } } : fields
}

/** For a look ahead: as it would be kept, cut where it is far too long. */
export const asWouldBeKept = (
  clause: string,
  fields: Fields,
  shown: readonly Language[],
): TypedClause => ({
  clause,
  kind: fields.kind,
  block: fields.block,
  current: [],
  texts: Object.fromEntries(
    shown.map((l) => [
      l,
      eachPart((part) => cleaned(part, fields.texts[l][part]).slice(0, MOST[part])),
    ]),
  ),
})
