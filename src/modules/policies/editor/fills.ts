import type { Language } from '../../../platform/locale.ts'
import type { Fill } from '../../../platform/pdf/index.ts'
import type { Services } from '../../../platform/services.ts'
import { draftFor } from '../draft/rules.ts'
import type { DraftSource } from '../draft/types.ts'
import { draftOnPaper } from '../preview/draft-on-paper.ts'
import type { Previews } from '../preview/previews.ts'

export interface LanguageFill {
  code: Language
  fill: Fill | undefined
}

/** How far a draft fills its paper, in every language of the organisation. */
export const fillsOf = (
  { read, now }: Pick<Services, 'read' | 'now'>,
  previews: Previews,
  {
    source,
    draft = draftFor(source),
  }: { source: DraftSource; draft?: ReturnType<typeof draftFor> },
): Promise<LanguageFill[]> =>
  Promise.all(
    source.organisation.languages.map(async (code) => ({
      code,
      fill: await previews.fill(
        await draftOnPaper(read, { policy: undefined, source, draft }, code, now()),
      ),
    })),
  )
