import type { Language } from '../../../platform/locale.ts'
import { chosenIn } from '../interview/rules.ts'
import type { Draft, DraftSource } from './types.ts'

/**
 * How a document opens by what was answered; '' where no answer has a say. The last question that opens it decides:
 * of its answers the first leads, the others add to it, and it closes as the first does.
 */
export function openingOf(
  { document }: Draft,
  { answers, library }: Pick<DraftSource, 'answers' | 'library'>,
  language: Language,
) {
  const openings = library.interview.questions.map(({ id, options, words }) => {
    const chosen = new Set(chosenIn(answers, id))
    return options
      .filter((option) => chosen.has(option.id))
      .flatMap((option) => words[language].options[option.id]?.opening?.[document] ?? [])
  })
  const [first, ...others] = openings.findLast((all) => all.length) ?? []
  return [first?.lead, ...others.map(({ also }) => also), first?.close].filter(Boolean).join(' ')
}
