import type { Hono } from 'hono'
import { homeRoutes } from '../modules/home/index.ts'
import { identityRoutes } from '../modules/identity/index.ts'
import { organisationRoutes } from '../modules/organisation/index.ts'
import { outboxRoutes } from '../modules/outbox/index.ts'
import { peopleRoutes } from '../modules/people/index.ts'
import { policiesRoutes } from '../modules/policies/index.ts'
import { publicationsRoutes } from '../modules/publications/index.ts'
import { setupRoutes } from '../modules/setup/index.ts'
import { signingRoutes } from '../modules/signing/index.ts'
import type { Services } from '../platform/services.ts'
import type { Env } from '../platform/web/env.ts'

/** The URLs of every module; each module owns the paths that it names. */
export const moduleRoutes: ((services: Services) => Hono<Env>)[] = [
  organisationRoutes,
  peopleRoutes,
  identityRoutes,
  setupRoutes,
  outboxRoutes,
  policiesRoutes,
  publicationsRoutes,
  signingRoutes,
  homeRoutes,
]
