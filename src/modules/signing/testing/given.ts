import type { Site } from '../../../../test/given.ts'
import { command, type Role } from '../../../platform/who.ts'
import { actsOf } from '../../tasks/index.ts'
import { signPolicy } from '../actions.ts'
import { signature } from '../kind/kind.ts'

/** Somebody who came in with a password just now. */
const seated = (person: { id: string; name: string }, now: Date, ...roles: Role[]) => ({
  ...person,
  kind: 'person' as const,
  language: 'nl' as const,
  roles: new Set(roles),
  session: { id: '', identifiedBy: 'password' as const, identifiedAt: now },
})

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

  /** A round for everyone that this person still looks at. */
  preparedRound: async (
    publication: { id: string },
    { by, dueOn }: { by: { id: string; name: string }; dueOn: string },
  ) => {
    const { prepare } = actsOf(signature)
    const wanted = { thingId: publication.id, audience: { kind: 'all' }, dueOn }
    const outcome = await services.perform(prepare, seated(by, now(), 'owner'), wanted)
    if (!outcome.ok) throw new Error(`not put ready: ${JSON.stringify(outcome)}`)
    return outcome.saved as { id: string }
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
    const outcome = await perform(signPolicy, seated(person, now()), {
      requestId: request.id,
      typedName: person.name,
      language: 'nl',
      seenSha256: request.html_sha256,
    })
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
