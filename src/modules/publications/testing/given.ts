import type { Site } from '../../../../test/given.ts'
import type { Language } from '../../../platform/locale.ts'
import { command } from '../../../platform/who.ts'
import type { DocumentName } from '../../policies/index.ts'
import { publishPolicy } from '../actions.ts'

/** Versions of a policy. */
export const given = ({ services, write, now }: Site) => ({
  /** The draft as it is, published. */
  published: async (
    given: { languages?: Language[]; document?: DocumentName; material?: boolean } = {},
  ) => {
    const document = given.document ?? 'everyone'
    await write((tx) =>
      tx
        .insertInto('policies')
        .values({ document, created_at: now() })
        .onConflict((conflict) => conflict.column('document').doNothing())
        .execute(),
    )
    const outcome = await services.perform(publishPolicy, command, {
      document,
      languages: given.languages ?? ['nl', 'fr'],
      material: given.material ?? true,
    })
    if (!outcome.ok) throw new Error(`not published: ${JSON.stringify(outcome)}`)
    return outcome.saved as { id: string }
  },
})

declare module '../../../../test/given.ts' {
  interface Given extends ReturnType<typeof given> {}
}
