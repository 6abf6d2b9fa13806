import { type BlockNumber, blockNumbers, type Clause } from '../../../library/clauses/rules.ts'
import { type Candidate, mostNeededFirst } from './called.ts'

/**
 * The clauses that something calls for, and of every building block at least the most needed one, so that all nine
 * are covered (seed S3). How much of each is printed is settled afterwards: see `forms.ts`.
 */
export function selectClauses(candidates: readonly Candidate[]): Clause[] {
  const called = candidates.filter(({ call }) => call)
  const leaders = emptyBlocks(called.map(({ clause }) => clause)).flatMap(
    (block) =>
      candidates.filter(({ clause }) => clause.block === block).toSorted(mostNeededFirst)[0] ?? [],
  )
  return [...called, ...leaders].map(({ clause }) => clause)
}

/** The blocks in which nothing stands. */
export const emptyBlocks = (placed: Iterable<{ block: BlockNumber }>) => {
  const covered = new Set([...placed].map(({ block }) => block))
  return blockNumbers.filter((number) => !covered.has(number))
}
