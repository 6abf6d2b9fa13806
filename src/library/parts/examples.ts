import { z } from 'zod'
import { country, id, inEveryLanguage, words } from '../shapes.ts'

/** `content/examples/15-confidentiality.yaml`: posts that show a clause, at least one good and one bad. */
export const ExamplesFile = z.strictObject({
  posts: z
    .array(
      z.strictObject({
        verdict: z.enum(['good', 'bad']),
        /** The key of a platform card. */
        platform: id,
        country: country.optional(),
        ...inEveryLanguage(
          z.strictObject({
            /** A role, not a name: “verpleegkundige”. */
            author: words,
            text: words,
            /** What the picture with the post shows, where there is one. */
            picture: words.optional(),
            /** One sentence. */
            why: words,
          }),
        ),
      }),
    )
    .min(2),
})
export type Examples = z.infer<typeof ExamplesFile>
