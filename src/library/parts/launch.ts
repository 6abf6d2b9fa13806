import { z } from 'zod'
import { id, inEveryLanguage, variable, words } from '../shapes.ts'

/** `content/launch/announcement.yaml` (PUB-3): makes a new policy known in a playful way. */
export const LaunchFile = z.strictObject({
  kind: z.enum(['mail', 'page', 'poster', 'quiz']),
  variables: z.array(variable),
  /** For a quiz: the keys of its questions. */
  questions: z.array(id).optional(),
  ...inEveryLanguage(
    z.strictObject({
      /** For who uses it: when and how. */
      use: words,
      title: words,
      /** Markdown: paragraphs and lists. */
      text: words,
      /** What stands on the button, or under the QR code. */
      button: words.optional(),
    }),
  ),
})
export type Launch = z.infer<typeof LaunchFile>
