import { type Language, languages } from '../../../platform/locale.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import type { Text } from '../text/index.ts'
import type { Question } from './question.ts'
import type { Answer, AnswerFault } from './rules.ts'

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

/** The message at each field; a fault of the question as a whole stands at its first field. */
export function messagesFor(
  question: Question,
  faults: readonly AnswerFault[],
  shown: readonly Language[],
  t: Text,
): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const { field, fault, limit } of faults) {
    const at = question.kind === 'text' && field === 'text' ? `text-${shown[0]}` : field
    messages[at] ??= t.interview.faults[fault](limit ?? 0)
  }
  return messages
}
