import { DAY, later } from '../platform/calendar.ts'
import { type Appointment, job } from '../platform/jobs.ts'
import { forgetLimits } from '../platform/rate-limit.ts'

/** Of no module: counts of tries that count for nothing any more. */
const forgetOld = job('platform.forget', async (_: object, { db, now }) => {
  await forgetLimits(db, later(now(), -DAY))
})

export const housework: Appointment[] = [{ job: forgetOld, cron: '17 * * * *' }]
