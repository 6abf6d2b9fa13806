import type { OptionOf, QuestionId, QuestionOf } from '../questions.ts'

export interface OptionText {
  label: string
  /** One line that says what choosing it means. */
  line: string
}

type WithOptions<Id extends QuestionId> = [OptionOf<Id>] extends [never]
  ? unknown
  : { options: Record<OptionOf<Id>, OptionText> }

type WithPlaceholder<Id extends QuestionId> =
  QuestionOf<Id> extends { own: true } | { kind: 'text' | 'names' }
    ? { placeholder: string }
    : unknown

/** Everything that a question's page says; a missing question, option or placeholder does not compile. */
export type InterviewText = {
  [Id in QuestionId]: {
    question: string
    why: string
    example: string
  } & WithOptions<Id> &
    WithPlaceholder<Id>
}
