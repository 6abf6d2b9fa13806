import { Hono } from 'hono'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'

export const outboxRoutes = (_services: Services) => new Hono<Env>()
