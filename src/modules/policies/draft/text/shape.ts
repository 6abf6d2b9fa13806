import type { BlockNumber, Country } from '../../../../library/clauses/rules.ts'

interface Words {
  title: string
  /** How it opens while nobody has said why there is a policy. */
  opening: string
  audience: string
  blocks: Record<BlockNumber, string>
}

export interface DocumentText {
  /** Before what only the law of one of two countries says. */
  inCountry: Record<Country, string>
  everyone: Words & { audienceWith: (guests: string) => string }
  corporate: Words
  /** Who set the policy, the day in words, and with whom it was talked over; each but the first may be missing. */
  adopted: (said: {
    /** What a draft says is still to be done. */
    done: boolean
    by: string
    on?: string | undefined
    after?: string | undefined
  }) => string
}
