import type { LegalSource } from '../../clauses/rules.ts'
import { monthInWords } from '../months.ts'
import { type Piece, small } from '../piece.ts'
import type { Writing } from './chapter.ts'

/** Each note on the law with its source and its month; and that a note is no advice. */
export const legalPieces = (
  notes: readonly LegalSource[],
  words: Record<string, string>,
  { t, language }: Writing,
): Piece[] => [
  ...notes.map(({ id, country, source, date }) =>
    small(`${words[id]} (${t.legal(t.inCountry[country], source, monthInWords(date, language))})`),
  ),
  ...(notes.length > 0 ? [small(t.notAdvice)] : []),
]
