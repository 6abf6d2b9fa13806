import { Hono } from 'hono'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'

export { linkAddress, makeLinks, type NewLink } from './store/links.ts'
export { requirePerson, SignInFirst, signInAddress } from './require.ts'
export { openSession, whoIs } from './store/sessions.ts'
export const identityRoutes = (_services: Services) => new Hono<Env>()
