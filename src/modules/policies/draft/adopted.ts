import { type Language, longDate } from '../../../platform/locale.ts'
import { type Adoption, known } from '../interview/rules.ts'
import { documentText } from './text/index.ts'
import type { DraftSource } from './types.ts'
import { bodiesOf, inLanguage } from './values.ts'
import { oneLine } from './variables.ts'

type Source = Pick<DraftSource, 'organisation' | 'answers' | 'library'>

/**
 * “Vastgesteld door … op … na overleg met …”, or nothing while nobody has said who. A draft that is set on the day
 * of publishing has no day yet.
 */
export function adoptedIn(source: Source, language: Language, publishedOn?: string) {
  const answer = source.answers[known.adopted]
  if (answer?.kind !== 'adoption') return undefined
  const by = inSentence(inLanguage(answer.by, language))
  if (!by) return undefined
  const day = answer.on ?? publishedOn
  // “Marieke de Wit, directeur, op 12 november”: what was set apart ends before the sentence goes on.
  const setApart = by.includes(',') ? `${by},` : by
  return documentText[language].adopted({
    by: day ? setApart : by,
    on: day && longDate(day, language),
    after: talkedOverWith(answer, source, language),
  })
}

function talkedOverWith({ after, others }: Adoption, source: Source, language: Language) {
  if (after === 'nobody') return undefined
  if (after === 'others') return inSentence(inLanguage(others, language))
  const { bodies } = source.library.interview.variables.words[language]
  return bodiesOf(source.organisation, bodies, language) || undefined
}

/** Somebody may type the full stop that we print. */
const inSentence = (words = '') => oneLine(words).replace(/[\s.,;]+$/, '')
