import type { DocumentWords } from '../draft/document.ts'

const SHOWN = 5

/** The clauses that could become a line: those that take most room on paper, the longest first, with the number of words that are printed. */
export const longestClauses = (document: DocumentWords) =>
  document.blocks
    .flatMap((block) => block.clauses)
    .filter(({ form }) => form === 'short')
    .map(({ key, title, short }) => ({
      key,
      title,
      words: `${title} ${short}`.split(/\s+/).filter(Boolean).length,
    }))
    .toSorted((a, b) => b.words - a.words)
    .slice(0, SHOWN)
