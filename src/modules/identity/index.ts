import { Hono } from 'hono'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'

export { linkAddress, makeLinks, type NewLink } from './links.ts'
export { requirePerson, SignInFirst, signInAddress } from './require.ts'
export { openSession, whoIs } from './sessions.ts'
export const identityRoutes = (_services: Services) => new Hono<Env>()
