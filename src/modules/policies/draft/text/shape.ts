import type { BlockNumber } from '../../../../library/clauses/rules.ts'

interface Words {
  title: string
  /** How it opens while nobody has said why there is a policy. */
  opening: string
  audience: string
  blocks: Record<BlockNumber, string>
}

export interface DocumentText {
  everyone: Words & { audienceWith: (guests: string) => string }
  corporate: Words & { contactAndCrisis: (contact: string, crisis: string) => string }
}
