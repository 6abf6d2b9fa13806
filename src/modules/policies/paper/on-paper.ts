import type { Letterhead } from '../../../platform/pdf/index.ts'
import { accentFor } from '../../../ui/colour.ts'
import type { DocumentWords } from '../draft/document.ts'
import type { PolicyDocument } from './document.ts'
import { wordsOnPaper } from './words-on-paper.ts'

export function onPaper(
  words: DocumentWords,
  head: Omit<Letterhead, 'language'>,
): Omit<PolicyDocument, 'version' | 'date'> {
  const { accent, advice } = accentFor(head.accent).light
  return { ...wordsOnPaper(words), ...head, accent, advice }
}
