import { upkeep } from '../../../platform/action.ts'
import { dayOf, later, MINUTE } from '../../../platform/calendar.ts'
import { job } from '../../../platform/jobs.ts'
import type { Services } from '../../../platform/services.ts'
import { whoWith } from '../person/store.ts'
import { startAgain } from './actions.ts'
import { moveImport } from './store/imports.ts'
import { lostImports } from './store/progress.ts'

/** A run that was lost with its machine is begun again by itself, a few times. */
const MOST_ATTEMPTS = 3

export const reviveImports = job('people.revive-imports', async (_: object, services: Services) => {
  const { read, db, now, log, perform } = services
  for (const { id, attempt, madeBy } of await lostImports(read, later(now(), -MINUTE))) {
    const who = madeBy ? await whoWith(read, madeBy, dayOf(now())) : undefined
    if (who && startAgain.who(who) && attempt < MOST_ATTEMPTS) {
      const again = await perform(startAgain, who, { id })
      // It shows a sign of life again, or another one is under way: then there is nothing to do now.
      if (!again.ok)
        log.info({
          event: 'import-left-alone',
          import: id,
          refused: 'refused' in again ? again.refused : 'invalid',
        })
      continue
    }
    await upkeep(db, (tx) =>
      moveImport(tx, { id, attempt }, ['waiting', 'running'], { state: 'stopped', stop: 'broken' }),
    )
  }
})
