import type { Site } from '../../../../test/given.ts'
import { command, type Role } from '../../../platform/who.ts'
import { actsOf } from '../../tasks/index.ts'
import { signPolicy } from '../actions.ts'
import { signature } from '../kind/kind.ts'

/** Rounds, and what people were asked and gave. */
export const given = ({ services, now }: Site) => ({
  /** A round on a version; everyone unless told. */
  round: async (publication: { id: string }, given: { dueOn?: string; audience?: object } = {}) => {
    const outcome = await services.perform(actsOf(signature).open, command, {
      thingId: publication.id,
      audience: given.audience ?? { kind: 'all' },
      dueOn: given.dueOn ?? '2026-12-04',
    })
    if (!outcome.ok) throw new Error(`not opened: ${JSON.stringify(outcome)}`)
    return outcome.saved
  },

  /** What this person signed, of what was asked of them last. */
  signature: async (person: { id: string; name: string }) => {
    const { db, perform } = services
    const request = await db
      .selectFrom('tasks')
      .innerJoin('rounds', 'rounds.id', 'tasks.round_id')
      .innerJoin('publication_texts', (join) =>
        join
          .onRef('publication_texts.publication_id', '=', 'rounds.thing_id')
          .on('publication_texts.language', '=', 'nl'),
      )
      .select(['tasks.id', 'publication_texts.html_sha256'])
      .where('tasks.person_id', '=', person.id)
      .orderBy('tasks.id', 'desc')
      .executeTakeFirstOrThrow()
    const session = { id: '', identifiedBy: 'password' as const, identifiedAt: now() }
    const who = { kind: 'person' as const, language: 'nl' as const, roles: new Set<Role>() }
    const outcome = await perform(
      signPolicy,
      { ...person, ...who, session },
      {
        requestId: request.id,
        typedName: person.name,
        language: 'nl',
        seenSha256: request.html_sha256,
      },
    )
    if (!outcome.ok) throw new Error(`not signed: ${JSON.stringify(outcome)}`)
    return { id: outcome.saved.id }
  },

  /** What was asked of this person. */
  requestOf: (person: { id: string }) =>
    services.db
      .selectFrom('tasks')
      .selectAll()
      .where('person_id', '=', person.id)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
})

declare module '../../../../test/given.ts' {
  interface Given extends ReturnType<typeof given> {}
}
