import { Hono } from 'hono'
import type { Appointment, Job } from '../../platform/jobs.ts'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'
import { directoryRoutes } from './directory/routes.tsx'
import { forgetFiles, reviveImports, runImport } from './import/jobs.ts'
import { importRoutes } from './import/routes.tsx'
import { personRoutes } from './person/routes.tsx'
import { signedIn } from './signed-in.ts'

export { departments, peopleCount } from './directory/departments-store.ts'
export {
  imported,
  importUndone,
  personAdded,
  personChanged,
  personLeft,
  personReturned,
} from './events.ts'
export { type ImportReport, type ImportWish, importPeople } from './import/command.ts'
export { writeCsv } from './import/file/index.ts'
export { roleNames } from './names.ts'
export { addPerson, changePerson } from './person/actions.ts'
export { insertOwner } from './person/store.ts'

/** What is done outside a request; the last two also by themselves. */
export const peopleJobs: { jobs: Job[]; timetable: Appointment[] } = {
  jobs: [runImport, reviveImports, forgetFiles],
  timetable: [
    { job: reviveImports, cron: '* * * * *' },
    { job: forgetFiles, cron: '47 * * * *' },
  ],
}

export const peopleRoutes = (services: Services) =>
  new Hono<Env>()
    .use('/people', signedIn)
    .use('/people/*', signedIn)
    .route('/', directoryRoutes(services))
    .route('/', importRoutes(services))
    .route('/', personRoutes(services))
