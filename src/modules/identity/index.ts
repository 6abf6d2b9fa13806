import { Hono } from 'hono'
import type { Job } from '../../platform/jobs.ts'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'
import { forget } from './jobs.ts'
import { deviceRoutes } from './routes/devices.tsx'
import { linkRoutes } from './routes/link.tsx'
import { passwordRoutes } from './routes/password.tsx'
import { recoveryCodeRoutes } from './routes/recovery-codes.tsx'
import { secondStepRoutes } from './routes/second-step.tsx'
import { securityRoutes } from './routes/security.tsx'
import { signInRoutes } from './routes/sign-in.tsx'

export { identityMails } from './mails.ts'
export { createCredentials } from './passwords.ts'
export { leaveOldAddress } from './reactions.ts'
export { requirePerson, SignInFirst, signInAddress } from './require.ts'
export { type PasswordFault, passwordFault } from './rules/passwords.ts'
export { signInAs } from './sign-in-as.ts'
export { hasSecondStep } from './store/credentials.ts'
export { linkAddress, makeLinks, type NewLink } from './store/links.ts'
export { openSession, whoIs } from './store/sessions.ts'

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
