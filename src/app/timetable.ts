import { identityJobs } from '../modules/identity/index.ts'
import { peopleJobs } from '../modules/people/index.ts'
import { remind } from '../modules/signing/index.ts'
import { DAY, later } from '../platform/calendar.ts'
import { type Appointment, type Job, job } from '../platform/jobs.ts'
import { forgetLimits } from '../platform/rate-limit.ts'

const forgetOld = job('platform.forget', async (_: object, { db, now }) => {
  await forgetLimits(db, later(now(), -DAY))
})

/** Every job that may be put in the queue. */
export const jobs: Job[] = [
  forgetOld,
  remind,
  ...identityJobs.map(({ job }) => job),
  ...peopleJobs.jobs,
]

/** What runs by itself, and when. */
export const timetable: Appointment[] = [
  { job: forgetOld, cron: '17 * * * *' },
  { job: remind, cron: '0 8 * * 1-5' },
  ...identityJobs,
  ...peopleJobs.timetable,
]
