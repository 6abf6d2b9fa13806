import { z } from 'zod'
import { byId, id, inEveryLanguage, words } from '../shapes.ts'

/** `content/poster.yaml`: what a clause looks like on the wall. */
export const PosterFile = z.strictObject({
  /** Clauses that ask nothing of anybody, and are not proposed for a wall. */
  passes: z.array(id),
  /** The drawing beside a clause, by the kit’s word for it; any other has that of its kind. */
  icons: byId(id),
  ...inEveryLanguage(
    z.strictObject({
      title: words,
      /** By clause: its order, shorter than in the document. */
      lines: byId(words),
    }),
  ),
})
export type Poster = z.infer<typeof PosterFile>
