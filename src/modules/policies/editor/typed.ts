import { type BlockNumber, blockNumbers, type Kind } from '../../../library/clauses/rules.ts'
import { type InEveryLanguage, type Language, languages } from '../../../platform/locale.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { agreesOf, fieldOf, MOST } from './forms.ts'
import { onOneLine, type TypedClause, type Words, withoutControls } from './rules/words.ts'

/** What stands in the fields of a clause's form. */
export interface Fields {
  texts: InEveryLanguage<Words>
  kind: Kind
  block: BlockNumber
  current: Language[]
}

/** As somebody just sent it, with what was missing taken from what the form showed. */
export function fieldsTyped(typed: Typed, shown: Fields): Fields {
  const block = blockNumbers.find((number) => String(number) === typedText(typed, 'block'))
  const kind = typedText(typed, 'kind')
  return {
    texts: Object.fromEntries(
      languages.map((l) => [l, wordsTyped(typed, l, shown.texts[l])]),
    ) as Fields['texts'],
    kind: kind === 'rule' || kind === 'guideline' ? kind : shown.kind,
    block: block ?? shown.block,
    current: languages.filter((l) => typed[agreesOf(l)] === 'yes'),
  }
}

const wordsTyped = (typed: Typed, language: Language, shown: Words): Words => {
  const part = (name: keyof Words) =>
    typeof typed[fieldOf(name, language)] === 'string'
      ? typedText(typed, fieldOf(name, language))
      : shown[name]
  return { title: part('title'), short: part('short'), fuller: part('fuller') }
}

/** For a look ahead: as it would be kept, cut where it is far too long. */
export const toLookAt = (
  clause: string,
  fields: Fields,
  shown: readonly Language[],
): TypedClause => ({
  clause,
  kind: fields.kind,
  block: fields.block,
  current: [],
  texts: Object.fromEntries(
    shown.map((l) => {
      const { title, short, fuller } = fields.texts[l]
      return [
        l,
        {
          title: onOneLine(title).slice(0, MOST.title),
          short: onOneLine(short).slice(0, MOST.short),
          fuller: withoutControls(fuller).slice(0, MOST.fuller),
        },
      ]
    }),
  ),
})
