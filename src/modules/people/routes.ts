import { Hono } from 'hono'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'
import { directoryRoutes } from './directory/routes.tsx'
import { importRoutes } from './import/routes.tsx'
import { personRoutes } from './person/routes.tsx'

/** An import goes before a person: its addresses would be taken for somebody's. */
export const peopleRoutes = (services: Services) =>
  new Hono<Env>()
    .route('/', directoryRoutes(services))
    .route('/', importRoutes(services))
    .route('/', personRoutes(services))
