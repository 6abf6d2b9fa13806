import type { Site } from '../../../../test/given.ts'
import { command } from '../../../platform/who.ts'
import { publishHouseRules } from '../actions.ts'

/** The house rules, for everybody to read. */
export const given = ({ services }: Site) => ({
  publicHouseRules: async () => {
    const outcome = await services.perform(publishHouseRules, command, { open: true })
    if (!outcome.ok) throw new Error(`not public: ${JSON.stringify(outcome)}`)
  },
})

declare module '../../../../test/given.ts' {
  interface Given extends ReturnType<typeof given> {}
}
