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
  by: Partial<Record<Language, string>>
  /** Undefined while nobody chose: the page then follows the profile. */
  after: string | undefined
  others: Partial<Record<Language, string>>
  when: string
  on: string
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
  by: answer?.kind === 'adoption' ? answer.by : {},
  after: answer?.kind === 'adoption' ? answer.after : undefined,
  others: answer?.kind === 'adoption' ? answer.others : {},
  when: answer?.kind === 'adoption' && answer.on ? 'day' : 'publishing',
  on: (answer?.kind === 'adoption' && answer.on) || '',
})

/** An answer as somebody just sent it. */
export const fieldsTyped = (typed: Typed): Fields => ({
  chosen: [typed.chosen ?? []].flat().filter((option) => typeof option === 'string'),
  own: inLanguages('own', typed),
  texts: inLanguages('text', typed),
  names: typedText(typed, 'names'),
  by: inLanguages('by', typed),
  after: typedText(typed, 'after') || undefined,
  others: inLanguages('others', typed),
  when: typedText(typed, 'when'),
  on: typedText(typed, 'on'),
})

const inLanguages = (prefix: string, typed: Typed) =>
  Object.fromEntries(languages.map((l) => [l, typedText(typed, `${prefix}-${l}`)]))
