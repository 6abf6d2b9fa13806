import { z } from 'zod'
import { action, upkeep } from '../../../platform/action.ts'
import { addDays, addMonths, DAY, dayOf, daysBetween, later } from '../../../platform/calendar.ts'
import { job } from '../../../platform/jobs.ts'
import { isHouse, system } from '../../../platform/who.ts'
import { joinersLookedFor } from '../events.ts'
import { actsOf } from '../rounds/acts.ts'
import { forgetPrepared } from '../rounds/prepared-store.ts'
import { yearlyRounds } from '../rounds/store.ts'
import { askJoiners } from './follows.ts'

/** Whose first day has come is asked what runs, whichever way they came into the directory. */
export const lookForJoiners = action({
  name: 'tasks.look-for-joiners',
  who: isHouse,
  input: z.object({}),
  load: async () => ({}),
  decide: () => joinersLookedFor('', {}),
  save: (tx, _, saving) => askJoiners(tx, undefined, saving),
})

export const welcomeJoiners = job('tasks.welcome-joiners', async (_: object, { perform }) => {
  const outcome = await perform(lookForJoiners, system, {})
  if (!outcome.ok) throw new Error('joiners were not looked for')
})

/** What comes again every year, a year after it opened. */
export const openYearly = job('tasks.open-yearly', async (_: object, services) => {
  const { read, kinds, perform, log, now } = services
  const today = dayOf(now())
  for (const round of await yearlyRounds(read)) {
    const opened = dayOf(round.openedAt)
    const kind = kinds.find(({ name }) => name === round.kind)
    if (!kind || addMonths(opened, 12) > today) continue
    const days = Math.max(14, daysBetween(opened, round.dueOn))
    const given = { roundId: round.id, dueOn: addDays(today, days) }
    const outcome = await perform(actsOf(kind).renew, system, given)
    if (!outcome.ok) log.warn({ event: 'not-renewed', job: 'tasks.open-yearly' })
  }
})

/** What somebody put ready and never started is of no use after a month. */
const PREPARED_LASTS = 31 * DAY

export const forgetOldRounds = job('tasks.forget-prepared', (_: object, { db, now }) =>
  upkeep(db, (tx) => forgetPrepared(tx, later(now(), -PREPARED_LASTS))),
)
