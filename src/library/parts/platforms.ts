import { z } from 'zod'
import { clauseNumber, inEveryLanguage, month, words } from '../shapes.ts'

/** `content/platforms/linkedin.yaml` (POL-3b). A card is dated: platforms change more often than policies. */
export const PlatformFile = z.strictObject({
  kind: z.enum(['network', 'messaging', 'video', 'forum', 'reviews', 'encyclopedia', 'blog']),
  /** How an organisation gives its people access: roles of the platform itself, a shared login, or neither. */
  access: z.enum(['roles', 'shared-login', 'personal']),
  /** What could not be read in a source: the card says to check it first. */
  toCheck: z.array(z.enum(['access', 'visible', 'close'])),
  checked: month,
  /** Where the platform itself explains its settings. */
  help: z.url({ protocol: /^https$/ }).optional(),
  clauses: z.array(clauseNumber).min(1),
  ...inEveryLanguage(
    z.strictObject({
      name: words,
      /** What it is good for. */
      good: words,
      dangers: z.array(words).min(2).max(4),
      /** Who sees what by default. */
      visible: words,
      /** Where to close it. */
      close: words,
      /** Native roles or a shared login, and what follows from that. */
      access: words,
    }),
  ),
})
export type Platform = z.infer<typeof PlatformFile>
