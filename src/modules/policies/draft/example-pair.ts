import type { DocumentName, Kind, Library } from '../../../library/clauses/rules.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Draft, DraftClause } from './types.ts'

export interface ExamplePair {
  /** Of its clause. */
  kind: Kind
  do: string
  dont: string
}

/** Longer ones are read on a page, not on a wall. */
const LETTERS = 120
/** What to do, and what helps: the other blocks say how it is. */
const BLOCKS: readonly number[] = [4, 5]

/**
 * The one pair that the two pages show: of the most needed clause that stands there with a short one, or else of one
 * that the organisation wrote. The same clause in every language in use, so that everybody talks about one example.
 */
export function examplePair(
  { document, blocks }: Draft,
  language: Language,
  { library, languages }: { library: Library; languages: readonly Language[] },
): ExamplePair | undefined {
  const needOf = (clause: DraftClause) => needIn(library, document, clause)
  const [best] = blocks
    .filter(({ number }) => BLOCKS.includes(number))
    .flatMap(({ clauses }) => clauses)
    .filter(({ texts }) => [language, ...languages].every((l) => isShort(texts[l])))
    .toSorted((a, b) => needOf(b) - needOf(a))
  if (!best) return undefined
  const { do: good, dont } = best.texts[language]
  return { kind: best.kind, do: good, dont }
}

const needIn = ({ clauses }: Library, document: DocumentName, { key }: DraftClause) =>
  clauses.find((clause) => clause.key === key)?.need[document] ?? 0

const isShort = ({ do: good, dont }: Omit<ExamplePair, 'kind'>) =>
  [good, dont].every((text) => text.trim() !== '' && text.length <= LETTERS)
