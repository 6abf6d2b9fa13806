import { Hono } from 'hono'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'
import { roundRoutes } from './rounds/routes.tsx'
import { signerRoutes } from './routes.tsx'

export { openSigningRound, signPolicy } from './actions.ts'
export { remind } from './jobs.ts'
export { signingMails } from './mails.ts'
export { curveOf, groupsOf } from './rounds/figures.ts'
export { type SignatureEvidence, signatureEvidence } from './store/evidence.ts'
export { progressOf } from './store/progress.ts'
export { openRequestsOf } from './store/requests.ts'
export { newestRound } from './store/rounds.ts'

export { documentNames } from './text/index.ts'

export const signingRoutes = (services: Services) =>
  new Hono<Env>().route('/', signerRoutes(services)).route('/', roundRoutes(services))
