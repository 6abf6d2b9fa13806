import { command } from '../../../src/platform/who.ts'
import type { Site } from '../../given.ts'
import { giveBadge } from '../module.tsx'

export const given = ({ services }: Site) => ({
  /** A badge for this person. */
  badge: async (person: { id: string }) => {
    const outcome = await services.perform(giveBadge, command, { personId: person.id })
    if (!outcome.ok) throw new Error(`not given: ${JSON.stringify(outcome)}`)
    return outcome.event.thing
  },
})

declare module '../../given.ts' {
  interface Given extends ReturnType<typeof given> {}
}
