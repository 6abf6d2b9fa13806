import type { BlockNumber } from '../../../../library/clauses/rules.ts'
import type { OptionOf } from '../../interview/questions.ts'

export type Purpose = OptionOf<'purpose'>
/** Who is easily forgotten, or easily thinks that it is for the others. */
export type Guest = Exclude<OptionOf<'for-whom'>, 'permanent'>

interface Words {
  title: string
  /** By the reason that the organisation gave; `none` while it gave none. */
  intro: { none: string } & Partial<Record<Purpose, string>>
  audience: string
  blocks: Record<BlockNumber, string>
}

export interface DocumentText {
  everyone: Words & {
    intro: Record<Purpose, string>
    audienceWith: (guests: string) => string
    guests: Record<Guest, string>
  }
  corporate: Words & { contactAndCrisis: (contact: string, crisis: string) => string }
}
