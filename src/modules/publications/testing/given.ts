import type { Site } from '../../../../test/given.ts'
import type { Language } from '../../../platform/locale.ts'
import { command, type Who } from '../../../platform/who.ts'
import { moveClause } from '../../policies/editor/actions.ts'
import { type DocumentName, policyInHand } from '../../policies/index.ts'
import { publishPolicy } from '../actions.ts'

const author: Who = { ...command, roles: new Set(['author']) }
const SAME = ['nothingChanged', 'nothingToSignAgain']

/** A draft that says something else than it did: the first clause of a block with several goes down. */
async function changed(services: Site['services'], document: DocumentName) {
  const { draft } = await policyInHand(services.read, document)
  const block = draft.blocks.find(({ clauses }) => clauses.length > 1)
  const clause = block?.clauses[0]?.key
  const moved = await services.perform(moveClause, author, { document, clause, way: 'down' })
  if (!moved.ok) throw new Error(`not changed: ${JSON.stringify(moved)}`)
}

/** Versions of a policy. */
export const given = ({ services, write, now }: Site) => ({
  draftChanged: (document: DocumentName = 'everyone') => changed(services, document),
  /** The draft as it is, published; where it says nothing new, with its first clauses the other way round. */
  published: async (
    given: {
      languages?: Language[]
      document?: DocumentName
      material?: boolean
      openToAll?: boolean
    } = {},
  ) => {
    const document = given.document ?? 'everyone'
    await write((tx) =>
      tx
        .insertInto('policies')
        .values({ document, created_at: now() })
        .onConflict((conflict) => conflict.column('document').doNothing())
        .execute(),
    )
    const publish = () =>
      services.perform(publishPolicy, command, {
        document,
        languages: given.languages ?? ['nl', 'fr'],
        material: given.material ?? true,
        openToAll: given.openToAll ?? false,
      })
    let outcome = await publish()
    if (!outcome.ok && 'refused' in outcome && SAME.includes(outcome.refused)) {
      await changed(services, document)
      outcome = await publish()
    }
    if (!outcome.ok) throw new Error(`not published: ${JSON.stringify(outcome)}`)
    return outcome.saved as { id: string }
  },
})

declare module '../../../../test/given.ts' {
  interface Given extends ReturnType<typeof given> {}
}
