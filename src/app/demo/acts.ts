import type { Services } from '../../platform/services.ts'
import type { Identification, Role, Who } from '../../platform/who.ts'
import type { DemoClock } from './clock.ts'

/** What the demo tells its story with. */
export interface Stage {
  services: Services
  clock: DemoClock
}

/** Performs an action that the story counts on. */
export async function act<Saved>(
  outcome: Promise<{ ok: true; saved: Saved } | { ok: false }>,
): Promise<Saved> {
  const result = await outcome
  if (!result.ok) throw new Error(`The story of the demo does not go on: ${JSON.stringify(result)}`)
  return result.saved
}

/** The same person with their password typed a moment ago, before what asks for that. */
export const justNow = (who: Who, at: Date): Who => ({
  ...who,
  session: who.session && { ...who.session, provedAt: at },
})

/** Somebody of the demo, who came in a moment ago. */
export const signedInAs = (
  person: { id: string; name: string; language: 'nl' | 'fr'; roles?: Role[] },
  by: Identification,
  at: Date,
): Who => ({
  kind: 'person',
  id: person.id,
  name: person.name,
  language: person.language,
  roles: new Set(person.roles),
  session: {
    id: '00000000-0000-7000-8000-000000000000',
    identifiedBy: by,
    identifiedAt: new Date(at.getTime() - 90_000),
  },
})
