import type { BlockNumber } from '../../../library/clauses/rules.ts'

/** `choice` and `yes-no` take one option, `choices` any number; `text` is written per language, `names` are not. */
export type QuestionKind = 'choice' | 'choices' | 'yes-no' | 'text' | 'names'

export interface Option {
  id: string
  /** Clauses, by number, that this answer makes more needed in a draft. */
  brings?: readonly number[]
  /** Clauses that this answer makes less needed. */
  spares?: readonly number[]
}

export interface Question {
  id: string
  kind: QuestionKind
  /** The building block that is settled by the answer. */
  block: BlockNumber
  /** The clauses whose text or place depends on the answer. */
  touches: readonly number[]
  /** None for `text` and `names`. */
  options: readonly Option[]
  /** Beside the options there is room for words of one's own, per language. */
  own?: true
  /** What the profile already knows and the page shows with the question. */
  shows?: 'spokespersons' | 'contact'
  /** The draft is complete without, but its makers are reminded before they publish. */
  required?: true
}
