export { publishPolicy } from './actions.ts'
export { type FrozenTexts, frozenTexts } from './frozen-store.ts'
export {
  currentPublication,
  currentPublications,
  type DocumentName,
  type Publication,
  type PublishedText,
  publicationById,
} from './store.ts'
export { publishedLanguages, publishedText, publishedTextFor } from './texts.ts'
