import type { Fill, Pdf } from '../../../platform/pdf/index.ts'
import { toDocument } from '../draft/document.ts'
import { policySheet } from '../paper/document.ts'
import { wordsOnPaper } from '../paper/on-paper.ts'
import type { Drafted } from './faults.ts'

/** How drafts fill their paper, each in every language of its house. */
export const fillsOf = (pdf: Pick<Pdf, 'measure'>, drafted: readonly Drafted[]): Promise<Fill[]> =>
  Promise.all(
    drafted.flatMap(({ draft, source }) =>
      source.organisation.languages.map((language) =>
        pdf.measure(
          policySheet({
            ...wordsOnPaper(toDocument(draft, language, source)),
            organisation: source.organisation.name,
            accent: '#0e5a57',
            version: 'draft',
            date: '30 november 2026',
          }),
        ),
      ),
    ),
  )
