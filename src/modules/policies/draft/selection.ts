import { type BlockNumber, blockNumbers, type Clause } from '../../../library/clauses/rules.ts'
import { type InEveryLanguage, languages } from '../../../platform/locale.ts'

/** Two sides of A4 hold so much: letters of titles and short texts, and something for the space round each clause. */
export const LETTERS = 7_700
export const CLAUSES = 26
const ROUND_A_CLAUSE = 40
/** Less needed clauses wait for an answer that brings them: a policy is short and strong, and grows with what is known. */
const NEEDED = 60

/** A clause that is asked for, with what it would print. */
export interface Candidate {
  clause: Clause
  weight: number
  texts: InEveryLanguage<{ title: string; short: string }>
}

/**
 * The clauses for two pages: the most needed of every building block, so that all nine are covered (seed S3),
 * and then the most needed of the rest, as long as they fit in the longest language.
 */
export function selectClauses(candidates: readonly Candidate[]): Clause[] {
  const byNeed = candidates.toSorted(mostNeededFirst)
  const pages = new Pages()

  for (const block of blockNumbers) {
    const first = byNeed.find((candidate) => candidate.clause.block === block)
    if (first) pages.take(first)
  }
  for (const candidate of byNeed) {
    if (candidate.weight >= NEEDED && pages.hasRoomFor(candidate)) pages.take(candidate)
  }
  return pages.clauses
}

export const mostNeededFirst = (a: Candidate, b: Candidate) =>
  b.weight - a.weight || a.clause.number - b.clause.number

class Pages {
  private taken = new Set<Clause>()
  private letters = { nl: 0, fr: 0, en: 0, de: 0 }

  get clauses() {
    return [...this.taken]
  }

  hasRoomFor(candidate: Candidate) {
    return (
      this.taken.size < CLAUSES &&
      !this.taken.has(candidate.clause) &&
      languages.every((l) => this.letters[l] + lettersOf(candidate, l) <= LETTERS)
    )
  }

  take(candidate: Candidate) {
    this.taken.add(candidate.clause)
    for (const l of languages) this.letters[l] += lettersOf(candidate, l)
  }
}

const lettersOf = ({ texts }: Candidate, language: (typeof languages)[number]) =>
  texts[language].title.length + texts[language].short.length + ROUND_A_CLAUSE

/** The blocks in which nothing stands. */
export const emptyBlocks = (placed: Iterable<{ block: BlockNumber }>) => {
  const covered = new Set([...placed].map(({ block }) => block))
  return blockNumbers.filter((number) => !covered.has(number))
}
