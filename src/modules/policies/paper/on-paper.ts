import type { Letterhead } from '../../../platform/pdf/index.ts'
import { accentFor } from '../../../ui/colour.ts'
import type { DocumentWords } from '../draft/document.ts'
import type { PolicyDocument } from './document.ts'
import { wordsOnPaper } from './words-on-paper.ts'

export const onPaper = (
  words: DocumentWords,
  head: Omit<Letterhead, 'language'>,
): Omit<PolicyDocument, 'version' | 'date'> => ({
  ...wordsOnPaper(words),
  ...head,
  accent: accentFor(head.accent).light.accent,
})
