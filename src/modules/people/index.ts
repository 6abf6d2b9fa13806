import { Hono } from 'hono'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'
import { directoryRoutes } from './routes/directory.tsx'
import { personRoutes } from './routes/person.tsx'
import { signedIn } from './routes/signed-in.ts'

export { addPerson } from './actions/person.ts'
export { writeCsv } from './csv/index.ts'
export { roleNames } from './names.ts'
export { departments, peopleCount } from './store/departments.ts'

export const peopleRoutes = (services: Services) =>
  new Hono<Env>()
    .use('/people', signedIn)
    .use('/people/*', signedIn)
    .route('/', directoryRoutes(services))
    .route('/', personRoutes(services))
