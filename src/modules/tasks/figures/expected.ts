import { type Language, longDate } from '../../../platform/locale.ts'
import type { TaskWords } from '../../../platform/task-kind.ts'
import { type CurvePoint, projected } from '../../../ui/index.ts'

/** What a round comes to by its date if the pace of the last days holds, in words; undefined without a pace. */
export function expectedIn(
  words: TaskWords,
  { curve, asked, dueOn }: { curve: readonly CurvePoint[]; asked: number; dueOn: string },
  language: Language,
): string | undefined {
  const end = projected(curve, asked, dueOn).at(-1)
  if (!end || asked === 0) return undefined
  const percent = Math.min(100, Math.round((100 * end.total) / asked))
  return words.forecast(percent, longDate(dueOn, language))
}
