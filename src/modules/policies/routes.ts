import { Hono } from 'hono'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'
import { editorRoutes } from './editor/routes.ts'
import { interviewRoutes } from './interview/routes.tsx'
import { overviewRoutes } from './overview/routes.tsx'
import { createPreviews } from './preview/previews.ts'
import { previewRoutes } from './preview/routes.ts'
import { readingRoutes } from './reading/routes.tsx'
import { renewedRoutes } from './renewed/routes.tsx'

export function policiesRoutes(services: Services) {
  const previews = createPreviews(services.pdf, services.log)
  // What has a name of its own first: `/policies/:document` would take its address for a document.
  return new Hono<Env>()
    .route('/', interviewRoutes(services, previews))
    .route('/', renewedRoutes(services))
    .route('/', editorRoutes(services, previews))
    .route('/', overviewRoutes(services, previews))
    .route('/', previewRoutes(services, previews))
    .route('/', readingRoutes(services, previews))
}
