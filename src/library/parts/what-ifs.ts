import { z } from 'zod'
import { audience, byId, clauseNumber, id, inEveryLanguage, words } from '../shapes.ts'

/**
 * `content/what-ifs/journalist-messages-you.yaml`: a story of two to four decisions, one after another. What was
 * chosen leads to the next decision or to an ending, and every ending is explained.
 */
export const WhatIfFile = z.strictObject({
  /** 1 to 24, in the order of facts §6. */
  number: z.int().min(1).max(24),
  clauses: z.array(clauseNumber).min(1),
  audience: z.array(audience).min(1),
  /** The first one opens the story. */
  decisions: z
    .array(
      z.strictObject({
        id,
        options: z
          .array(
            z.strictObject({
              id,
              /** A decision or an ending. */
              to: id,
            }),
          )
          .min(2)
          .max(4),
      }),
    )
    .min(2),
  endings: z.array(z.strictObject({ id, outcome: z.enum(['good', 'fair', 'poor']) })).min(2),
  ...inEveryLanguage(
    z.strictObject({
      title: words,
      /** Who and where you are, in a few sentences. */
      situation: words,
      decisions: byId(
        z.strictObject({
          /** What has just happened, and the question. */
          text: words,
          options: byId(words),
        }),
      ),
      endings: byId(
        z.strictObject({
          /** How it ends. */
          text: words,
          /** Why it ends so, and what helps. */
          why: words,
        }),
      ),
    }),
  ),
})
export type WhatIf = z.infer<typeof WhatIfFile>
