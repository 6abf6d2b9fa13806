export { publishPolicy } from './actions.ts'
export { publicationsRoutes } from './routes.tsx'
export { type FrozenTexts, frozenTexts } from './store/frozen.ts'
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
