import type { Condition, Question } from './rules.ts'

/** What decides which questions an organisation is asked. */
export interface Known {
  sector: string
  /** The options that were chosen at a question; none where it has no answer. */
  chosen: (question: string) => readonly string[]
}

/**
 * The questions for this organisation, in their order. An answer to a question that is not asked decides nothing:
 * it is kept, and counts again when the question comes back.
 */
export function askedOf(questions: readonly Question[], { sector, chosen }: Known): Question[] {
  const asked = new Set<string>()
  const holds = ({ answers = {}, sectors }: Condition) => [
    ...Object.entries(answers).map(
      ([id, options]) => asked.has(id) && chosen(id).some((option) => options.includes(option)),
    ),
    ...(sectors ? [sectors.includes(sector)] : []),
  ]
  return questions.filter(({ id, when, unless }) => {
    const isAsked =
      (!when || holds(when).every(Boolean)) && (!unless || !holds(unless).some(Boolean))
    if (isAsked) asked.add(id)
    return isAsked
  })
}
