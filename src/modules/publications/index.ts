export type { DocumentName } from '../policies/index.ts'
export { publishPolicy } from './actions.ts'
export { type FrozenTexts, frozenTexts } from './frozen-store.ts'
export {
  currentPublication,
  currentPublications,
  type Publication,
  type PublishedText,
  publicationById,
} from './store.ts'
export { publishedLanguages, publishedText, publishedTextFor } from './texts.ts'
