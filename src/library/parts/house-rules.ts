import { z } from 'zod'
import { id, inEveryLanguage, words } from '../shapes.ts'

/** Some of these were chosen in answer to a question of the interview. */
const chosen = z.strictObject({ question: id, chosen: z.array(id).min(1) })

/** `content/house-rules.yaml`: what visitors of an organisation’s own pages may expect, and what is asked of them. */
export const HouseRulesFile = z.strictObject({
  /** Where there are no pages, nobody needs rules for them. */
  unneeded: chosen,
  /** In the order in which they are read. */
  rules: z.array(
    z.strictObject({
      id,
      /** The first that fits is said; where none does, the rule is left out. */
      versions: z
        .array(
          z.strictObject({
            when: chosen.optional(),
            /** For an organisation of one of these only. */
            sectors: z.array(id).min(1).optional(),
            ...inEveryLanguage(z.strictObject({ title: words, text: words })),
          }),
        )
        .min(1),
    }),
  ),
  ...inEveryLanguage(z.strictObject({ title: words, intro: words, unneeded: words })),
})
export type HouseRules = z.infer<typeof HouseRulesFile>
