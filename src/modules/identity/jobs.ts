import { upkeep } from '../../platform/action.ts'
import { DAY, later } from '../../platform/calendar.ts'
import { job } from '../../platform/jobs.ts'
import { forgetExpired } from './forget-store.ts'

const KEEP_LINKS = 30 * DAY

export const forget = job('identity.forget', async (_: object, { db, now }) => {
  await upkeep(db, (tx) =>
    forgetExpired(tx, { now: now(), linksBefore: later(now(), -KEEP_LINKS) }),
  )
})
