import { fillVariables } from '../../../library/grammar/fill.ts'
import { inSentence, said } from '../../../library/grammar/names.ts'
import { type Language, longDate } from '../../../platform/locale.ts'
import { type Adoption, known } from '../interview/rules.ts'
import { documentText } from './text/index.ts'
import type { DraftSource } from './types.ts'
import { inLanguage, withBodies, withWhom } from './values.ts'

type Source = Pick<DraftSource, 'organisation' | 'answers' | 'library'>

/**
 * “Vastgesteld door … op … na overleg met …”, or nothing while nobody has said who. A draft is yet to be set, and has
 * no day where that is the day of publishing.
 */
export function adoptedIn(source: Source, language: Language, publishedOn?: string) {
  const answer = source.answers[known.adopted]
  if (answer?.kind !== 'adoption') return undefined
  const [by] = inSentence([inLanguage(answer.by, language) ?? ''], 'people', language)
  if (!by) return undefined
  const day = answer.on ?? publishedOn
  // “Marieke de Wit, directeur, op 12 november”: what was set apart ends before the sentence goes on.
  const setApart = day && by.includes(',') ? '{by},' : '{by}'
  const words = documentText[language].adopted({
    done: publishedOn !== undefined,
    by: setApart,
    on: day && longDate(day, language),
    after: talkedOverWith(answer, source, language),
  })
  return fillVariables(words, said('by', [by], 'people', language), { language })
}

function talkedOverWith({ after, others }: Adoption, source: Source, language: Language) {
  if (after === 'nobody') return undefined
  if (after === 'others') return withWhom([inLanguage(others, language) ?? ''], language)
  return withBodies(source, language) || undefined
}
