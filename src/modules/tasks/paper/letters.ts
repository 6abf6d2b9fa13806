import type { Letterhead, Sheet } from '../../../platform/pdf/index.ts'
import { accentFor } from '../../../ui/index.ts'

/** One letter on paper. */
export interface PaperLetter {
  language: Letterhead['language']
  name: string
  /** Number and place, for whoever hands it round. */
  about: string[]
  greeting: string
  paragraphs: string[]
  scan: string
  or: string
  /** What the code leads to. */
  address: string
  alt: string
  notes: string[]
}

/** All letters of a round, one a page. */
export const lettersSheet = (
  head: Letterhead,
  { title, letters, made }: { title: string; letters: readonly PaperLetter[]; made: Date },
): Sheet => ({
  template: 'modules/tasks/paper/letters.typ',
  data: {
    language: head.language,
    organisation: head.organisation,
    accent: accentFor(head.accent).light.accent,
    title,
    letters: letters.map(({ address, ...letter }) => ({
      ...letter,
      address: address.replace(/^https?:\/\//, ''),
    })),
    words: {},
  },
  ...(head.logo && { logo: head.logo }),
  qrs: letters.map(({ address }) => address),
  made,
})
