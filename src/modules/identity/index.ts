import { Hono } from 'hono'
import type { Job } from '../../platform/jobs.ts'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'
import { deviceRoutes } from './devices/routes.tsx'
import { forget } from './jobs.ts'
import { linkRoutes } from './link/routes.tsx'
import { passwordRoutes } from './password/routes.tsx'
import { recoveryCodeRoutes } from './second-step/recovery-routes.tsx'
import { secondStepRoutes } from './second-step/routes.tsx'
import { securityRoutes } from './security/routes.tsx'
import { signInRoutes } from './sign-in/routes.tsx'

export { requirePerson, SignInFirst, signInAddress } from '../../platform/web/guard.ts'
export { linkAddress, makeLinks, type NewLink } from './link/store.ts'
export { identityMails } from './mails.ts'
export { createCredentials } from './password/hash.ts'
export { type PasswordFault, passwordFault } from './password/rules.ts'
export { hasSecondStep } from './password/store.ts'
export { signInAs } from './sessions/sign-in-as.ts'
export { openSession, whoIs } from './sessions/store.ts'

export const identityJobs: { job: Job; cron: string }[] = [{ job: forget, cron: '37 * * * *' }]

export const identityRoutes = (services: Services) =>
  new Hono<Env>()
    .route('/', signInRoutes(services))
    .route('/', passwordRoutes(services))
    .route('/', linkRoutes(services))
    .route('/', deviceRoutes(services))
    .route('/', securityRoutes(services))
    .route('/', secondStepRoutes(services))
    .route('/', recoveryCodeRoutes(services))
