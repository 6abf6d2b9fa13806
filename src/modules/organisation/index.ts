import { Hono } from 'hono'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'

export { type Brand, brandOf, letterhead } from './brand.ts'
export {
  type Contact,
  contactOf,
  type Establishment,
  establishmentsOf,
  type Profile,
  profileOf,
  type Spokesperson,
  spokespersonsOf,
} from './store.ts'
export const organisationRoutes = (_services: Services) => new Hono<Env>()
