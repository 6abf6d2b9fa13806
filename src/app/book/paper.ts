import { printed } from '../../platform/pdf/print.ts'
import type { Book } from './book.ts'

/** The book as PDF/A-2a, with the pages that it has. Signs that no typeface here knows become a box. */
export const bookPdf = (book: Book, made: Date): { bytes: Uint8Array; pages: number } =>
  printed('book', onPaper(book), undefined, made)

const onPaper = (book: Book) => ({
  ...book,
  chapters: book.chapters.map((chapter) => ({
    ...chapter,
    pieces: chapter.pieces.map((piece) =>
      piece.is === 'picture' ? { ...piece, svg: painted(piece.svg) } : piece,
    ),
  })),
})

/** A drawing takes the colour of the text around it; on paper there is none, so it is said. */
const painted = (svg: string) =>
  svg
    .replaceAll('var(--picture-accent, currentColor)', '#0f5c57')
    .replaceAll('currentColor', '#1b2320')
