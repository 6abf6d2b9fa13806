import { type Language, languages } from '../../../platform/locale.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import type { Answer } from './rules.ts'

/** What stands in the fields of a question's page. */
export interface Fields {
  chosen: string[]
  /** One per line. */
  own: Partial<Record<Language, string>>
  texts: Partial<Record<Language, string>>
  names: string
}

/** An answer as it was kept. */
export const fieldsOf = (answer: Answer | undefined): Fields => ({
  chosen: answer?.kind === 'chosen' ? answer.chosen : [],
  own:
    answer?.kind === 'chosen'
      ? Object.fromEntries(Object.entries(answer.own).map(([l, lines]) => [l, lines.join('\n')]))
      : {},
  texts: answer?.kind === 'text' ? answer.texts : {},
  names: answer?.kind === 'names' ? answer.names.join('\n') : '',
})

/** An answer as somebody just sent it. */
export const fieldsTyped = (typed: Typed): Fields => ({
  chosen: [typed.chosen ?? []].flat().filter((option) => typeof option === 'string'),
  own: Object.fromEntries(languages.map((l) => [l, typedText(typed, `own-${l}`)])),
  texts: Object.fromEntries(languages.map((l) => [l, typedText(typed, `text-${l}`)])),
  names: typedText(typed, 'names'),
})
