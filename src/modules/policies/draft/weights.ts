import type { Clause } from '../../../library/clauses/rules.ts'
import { questionOf, questions } from '../interview/questions.ts'
import { chosenIn } from '../interview/rules.ts'
import type { DraftSource } from './types.ts'

/**
 * How much each clause, by number, is needed on two pages when nothing is known yet. The order of a
 * policy that is short and strong (seed S3): who, what and where first, then what most often goes wrong.
 */
const everyone: Record<number, number> = {
  1: 100,
  2: 96,
  3: 96,
  4: 72,
  5: 70,
  6: 86,
  7: 14,
  8: 98,
  9: 84,
  10: 74,
  11: 40,
  12: 80,
  13: 28,
  14: 34,
  15: 100,
  16: 44,
  17: 18,
  18: 30,
  19: 90,
  20: 46,
  21: 20,
  22: 92,
  23: 62,
  24: 50,
  25: 48,
  26: 97,
  27: 60,
  28: 56,
  29: 30,
  30: 36,
  31: 24,
  32: 52,
  33: 12,
  34: 95,
  35: 90,
  36: 6,
  41: 20,
  42: 20,
  44: 32,
  45: 10,
  48: 76,
  49: 22,
  50: 100,
  51: 95,
  52: 62,
  53: 42,
  54: 58,
  55: 58,
  56: 16,
} // prettier-ignore

/** For the official accounts (seed S1): few people, good keys, kind and quick answers. */
const corporate: Record<number, number> = {
  1: 96,
  2: 84,
  3: 92,
  4: 40,
  5: 78,
  8: 96,
  9: 84,
  10: 90,
  12: 20,
  14: 10,
  15: 80,
  16: 30,
  19: 82,
  20: 56,
  21: 24,
  22: 50,
  26: 60,
  28: 58,
  29: 40,
  30: 56,
  31: 20,
  34: 95,
  35: 98,
  36: 99,
  37: 98,
  38: 55,
  39: 88,
  40: 94,
  41: 98,
  42: 92,
  43: 57,
  44: 56,
  45: 40,
  46: 57,
  47: 34,
  48: 56,
  50: 100,
  51: 90,
  52: 48,
  53: 46,
  54: 70,
  56: 4,
} // prettier-ignore

/** What a sector brings with it before anybody has answered anything. */
const bySector: Record<string, readonly number[]> = {
  retail: [16, 17],
  hospitality: [17, 19],
  care: [16, 19],
  education: [19, 55],
  public: [24, 47],
  industry: [16, 18],
  finance: [21],
}

/** Enough to bring in any clause that a sector or an answer asks for. */
const BRINGS = 50
const SPARES = 90
const SECTOR = 35

/** Higher is more needed. */
export function weightsOf({
  document,
  answers,
  organisation,
}: Omit<DraftSource, 'edits' | 'library'>) {
  const base = document === 'everyone' ? everyone : corporate
  const change = new Map<number, number>()
  const add = (numbers: readonly number[] = [], weight: number) => {
    for (const n of numbers) change.set(n, (change.get(n) ?? 0) + weight)
  }

  add(bySector[organisation.sector], SECTOR)
  for (const { id } of questions) {
    const chosen = new Set(chosenIn(answers, id))
    for (const option of questionOf(id).options.filter((o) => chosen.has(o.id))) {
      add(option.brings, BRINGS)
      add(option.spares, -SPARES)
    }
  }
  return (clause: Clause) => (base[clause.number] ?? 30) + (change.get(clause.number) ?? 0)
}
