import type { Language } from '../../../platform/locale.ts'
import type { Fill, Pdf } from '../../../platform/pdf/index.ts'
import { toDocument } from '../draft/document.ts'
import { policySheet } from '../paper/document.ts'
import { wordsOnPaper } from '../paper/words-on-paper.ts'
import type { Drafted } from './faults.ts'

/** How a draft fills its paper in a language. */
export const fillOf = (
  pdf: Pick<Pdf, 'measure'>,
  { draft, source }: Drafted,
  language: Language,
): Promise<Fill> =>
  pdf.measure(
    policySheet({
      ...wordsOnPaper(toDocument(draft, language, source)),
      accent: '#0e5a57',
      version: 'draft',
      date: '30 november 2026',
    }),
  )

/** The same for several drafts, each in every language of its house. */
export const fillsOf = (pdf: Pick<Pdf, 'measure'>, drafted: readonly Drafted[]) =>
  Promise.all(
    drafted.flatMap((one) =>
      one.source.organisation.languages.map((language) => fillOf(pdf, one, language)),
    ),
  )
