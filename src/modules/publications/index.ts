import { Hono } from 'hono'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'

export {
  allPublications,
  currentPublication,
  currentPublications,
  type DocumentName,
  languagesOf,
  type Publication,
  type PublishedText,
  publicationById,
} from './store.ts'
export { publishedText, publishedTextFor } from './texts.ts'
export const publicationsRoutes = (_services: Services) => new Hono<Env>()
