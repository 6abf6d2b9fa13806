import type { Clause } from '../../../library/clauses/rules.ts'
import { chosenIn } from '../interview/rules.ts'
import type { DraftSource } from './types.ts'

/** Enough to bring in any clause that a sector or an answer asks for. */
const BRINGS = 50
const SPARES = 90
const SECTOR = 35
/** Of a clause that does not say how much a document needs it. */
const NEED = 30

/** Higher is more needed. */
export function weightsOf({
  document,
  answers,
  organisation,
  library,
}: Omit<DraftSource, 'edits'>) {
  const change = new Map<number, number>()
  const add = (numbers: readonly number[], weight: number) => {
    for (const n of numbers) change.set(n, (change.get(n) ?? 0) + weight)
  }

  for (const { id, options } of library.interview.questions) {
    const chosen = new Set(chosenIn(answers, id))
    for (const option of options.filter((o) => chosen.has(o.id))) {
      add(option.brings, BRINGS)
      add(option.spares, -SPARES)
    }
  }
  return ({ number, need, sectors }: Clause) =>
    (need[document] ?? NEED) +
    (sectors.includes(organisation.sector) ? SECTOR : 0) +
    (change.get(number) ?? 0)
}
