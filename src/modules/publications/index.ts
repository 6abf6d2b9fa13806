export { publishPolicy } from './actions.ts'
export { toRead } from './reading/to-read.tsx'
export {
  currentPublication,
  currentPublications,
  type Publication,
  type PublishedText,
  publicationsById,
  readPdf,
} from './store.ts'
export { publishedLanguages, publishedText, publishedTextFor, publishedWords } from './texts.ts'
