import { Hono } from 'hono'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'

export { writeCsv } from './csv/index.ts'
export { roleNames } from './names.ts'
export { departments, peopleCount } from './store/departments.ts'
export const peopleRoutes = (_services: Services) => new Hono<Env>()
