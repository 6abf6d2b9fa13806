import { DAY, later } from '../platform/calendar.ts'
import { sealHistory } from '../platform/evidence/index.ts'
import { type Appointment, type Job, job } from '../platform/jobs.ts'
import type { Module } from '../platform/module.ts'
import { forgetLimits } from '../platform/rate-limit.ts'

/** Of no module: counts of tries that count for nothing any more. */
const forgetOld = job('platform.forget', async (_: object, { db, now }) => {
  await forgetLimits(db, later(now(), -DAY))
})

/** What was added to the history is sealed soon after. */
const seal = job('platform.seal', (_: object, services) => sealHistory(services))

/** What runs by itself, and when. */
export const timetableOf = (house: readonly Module[]): Appointment[] => [
  { job: forgetOld, cron: '17 * * * *' },
  { job: seal, cron: '* * * * *' },
  ...house.flatMap(({ timetable = [] }) => timetable),
]

/** Every job that may be put in the queue, once. */
export const jobsOf = (house: readonly Module[]): Job[] => [
  ...new Set([
    ...timetableOf(house).map(({ job }) => job),
    ...house.flatMap(({ jobs = [] }) => jobs),
  ]),
]
