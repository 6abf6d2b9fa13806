export { publishPolicy } from './actions.ts'
export { publicationsRoutes } from './routes.tsx'
export { type FrozenTexts, frozenTexts } from './store/frozen.ts'
export {
  currentPublication,
  currentPublications,
  type DocumentName,
  type Publication,
  type PublishedText,
  publicationById,
} from './store.ts'
export { publishedLanguages, publishedText, publishedTextFor } from './texts.ts'
