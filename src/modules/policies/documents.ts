import type { Fill } from '../../platform/pdf/index.ts'
import { ask } from '../../platform/read.ts'
import type { Services } from '../../platform/services.ts'
import type { Request } from '../../platform/web/env.ts'
import { draftOnPaper } from './preview/draft-on-paper.ts'
import type { Previews } from './preview/previews.ts'
import { bothDocuments, type DocumentState } from './reads.ts'
import { policyInHand } from './source.ts'

export interface DocumentOnPaper extends DocumentState {
  /** How far it fills its paper. */
  fill: Fill | undefined
}

/** Both documents as they stand, for whoever may see them. */
export async function documentsOnPaper(c: Request, services: Services, previews: Previews) {
  const { questions, documents } = await ask(c, services, bothDocuments, {})
  const { read, now } = services
  const onPaper = documents.map(async (state): Promise<DocumentOnPaper> => {
    const inHand = await policyInHand(read, state.document)
    const sheet = await draftOnPaper(read, inHand, state.draftLanguage, now())
    return { ...state, fill: await previews.fill(sheet) }
  })
  return { questions, documents: await Promise.all(onPaper) }
}
