import type { Letterhead } from '../../../platform/pdf/index.ts'
import { accentFor } from '../../../ui/colour.ts'
import type { DocumentWords } from '../draft/document.ts'
import type { PolicyDocument } from './document.ts'

/** The same words for paper: only the short texts. */
export const onPaper = (
  words: DocumentWords,
  head: Omit<Letterhead, 'language'>,
): Omit<PolicyDocument, 'version' | 'date'> => ({
  ...head,
  accent: accentFor(head.accent).light.accent,
  language: words.language,
  title: words.title,
  intro: words.intro,
  audience: words.audience,
  blocks: words.blocks.map(({ number, title, clauses }) => ({
    number,
    title,
    clauses: clauses.map(({ key, kind, title, short }) => ({ key, kind, title, short })),
  })),
  people: words.people,
})
