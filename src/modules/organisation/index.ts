import { Hono } from 'hono'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'

export { type Brand, brandOf } from './brand.ts'
export const organisationRoutes = (_services: Services) => new Hono<Env>()
