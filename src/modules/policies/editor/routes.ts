import { Hono } from 'hono'
import type { Services } from '../../../platform/services.ts'
import type { Env } from '../../../platform/web/env.ts'
import type { Previews } from '../preview/previews.ts'
import { formRoutes } from './routes/forms.tsx'
import { libraryRoutes } from './routes/library.tsx'
import { listRoutes } from './routes/list.tsx'

/** The first editor: the document by block, and each clause with its texts. */
export const editorRoutes = (services: Services, previews: Previews) =>
  // What has a name of its own first: `/clauses/:key` would take it for a clause.
  new Hono<Env>()
    .route('/', listRoutes(services, previews))
    .route('/', libraryRoutes(services))
    .route('/', formRoutes(services, previews))
