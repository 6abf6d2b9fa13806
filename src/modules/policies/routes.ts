import { Hono } from 'hono'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'
import { editorRoutes } from './editor/routes.ts'
import { interviewRoutes } from './interview/routes.tsx'
import { overviewRoutes } from './overview/routes.tsx'
import { createProofs } from './preview/previews.ts'
import { proofRoutes } from './preview/routes.ts'
import { readingRoutes } from './reading/routes.tsx'

export function policiesRoutes(services: Services) {
  const proofs = createProofs(services.pdf, services.log)
  // The interview first: `/policies/:document` would take its address for a document.
  return new Hono<Env>()
    .route('/', interviewRoutes(services, proofs))
    .route('/', editorRoutes(services, proofs))
    .route('/', overviewRoutes(services, proofs))
    .route('/', proofRoutes(services, proofs))
    .route('/', readingRoutes(services, proofs))
}
