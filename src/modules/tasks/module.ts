import type { Module } from '../../platform/module.ts'
import { keptAbout } from './about/about.ts'
import { forgetNotes } from './about/store.ts'
import { ownRoutes } from './alone/routes.tsx'
import { dropKeptAudience, keepPreparedAudience } from './audience/actions.ts'
import { audienceRoutes } from './audience/routes.tsx'
import * as events from './events.ts'
import { verifyTasks } from './evidence/verify.ts'
import { foldFigures } from './figures/jobs.ts'
import { tasksFollow } from './follows/follows.ts'
import { tasksForetell } from './follows/foretells.ts'
import { forgetOldRounds, lookForJoiners, openYearly, welcomeJoiners } from './follows/jobs.ts'
import { waits } from './home/home.ts'
import { tellByTheHour, tellManagers, writeLetters } from './letters/jobs.ts'
import { dailyLetter, singleLetter } from './letters/mails.ts'
import { teamLetter } from './letters/team-mail.ts'
import { testLetter } from './letters/test-mail.ts'
import { personPanel } from './people/panel.tsx'

export const tasks: Module = {
  name: 'tasks',
  routes: [ownRoutes, audienceRoutes],
  actions: [keepPreparedAudience, dropKeptAudience, lookForJoiners],
  events: Object.values(events).filter((value) => typeof value === 'function'),
  follows: tasksFollow,
  foretells: tasksForetell,
  mails: [dailyLetter, singleLetter, teamLetter, testLetter],
  timetable: [
    { job: welcomeJoiners, cron: '20 0 * * *' },
    { job: openYearly, cron: '40 0 * * *' },
    { job: forgetOldRounds, cron: '50 0 * * *' },
    // Through the working day: a morning that was missed is made up within half an hour.
    { job: writeLetters, cron: '*/30 8-17 * * *' },
    { job: tellByTheHour, cron: '*/5 * * * *' },
    { job: tellManagers, cron: '10 9 * * *' },
    { job: foldFigures, cron: '* * * * *' },
  ],
  waits,
  personPanel,
  tables: {
    owns: [
      'rounds',
      'tasks',
      'earlier_tasks',
      'task_places',
      'task_figures',
      'task_deltas',
      'audiences',
      'prepared_rounds',
    ],
    forGood: ['earlier_tasks'],
  },
  verify: verifyTasks,
  about: keptAbout,
  forget: forgetNotes,
}
