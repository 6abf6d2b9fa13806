import { job } from '../../../platform/jobs.ts'
import type { Services } from '../../../platform/services.ts'
import { system } from '../../../platform/who.ts'
import { endContracts } from './actions.ts'

/** Whatever the server slept through is made up an hour later; who is gone is not let go again. */
export const endPassed = job('people.end-passed', async (_: object, { perform }: Services) => {
  for (;;) {
    const outcome = await perform(endContracts, system, {})
    if (!outcome.ok) return
  }
})
