import { z } from 'zod'
import { id, inEveryLanguage, words } from '../shapes.ts'

/** `content/glossary.yaml`: one word for one thing in each language, and the words that it replaces. */
export const GlossaryFile = z.strictObject({
  terms: z.array(
    z.strictObject({
      id,
      ...inEveryLanguage(
        z.strictObject({
          term: words,
          means: words,
          /** Words that are not used for this, in the forms in which they might be. */
          not: z.array(words).optional(),
        }),
      ),
    }),
  ),
})
export type Glossary = z.infer<typeof GlossaryFile>
