import type { DocumentName } from '../../library/clauses/rules.ts'
import type { Language } from '../../platform/locale.ts'
import type { Fill } from '../../platform/pdf/index.ts'
import type { Services } from '../../platform/services.ts'
import { draftOnPaper, languageOfDraft } from './preview/draft-on-paper.ts'
import type { Previews } from './preview/previews.ts'
import { type PolicyInHand, policyInHand } from './source.ts'

export interface DocumentInHand extends PolicyInHand {
  /** How far it fills its paper, in the reader's language where the organisation uses it. */
  fill: Fill | undefined
}

const names: DocumentName[] = ['everyone', 'corporate']

/** Both documents as they stand. */
export const documentsInHand = (
  { read, now }: Services,
  previews: Previews,
  language: Language,
): Promise<DocumentInHand[]> =>
  Promise.all(
    names.map(async (name) => {
      const inHand = await policyInHand(read, name)
      const draftLanguage = languageOfDraft(inHand.source.organisation.languages, language)
      const doc = await draftOnPaper(read, inHand, draftLanguage, now())
      return { ...inHand, fill: await previews.fill(doc) }
    }),
  )
