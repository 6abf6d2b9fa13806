import type { Sheet } from '../../platform/pdf/index.ts'
import type { Book } from './book.ts'

/** The book with the pages that it has. */
export const bookSheet = (book: Book, made: Date): Sheet => ({
  template: 'library/book/book.typ',
  data: {
    ...book,
    chapters: book.chapters.map((chapter) => ({
      ...chapter,
      pieces: chapter.pieces.map((piece) =>
        piece.is === 'picture' ? { ...piece, svg: painted(piece.svg) } : piece,
      ),
    })),
  },
  made,
})

/** A drawing takes the colour of the text around it; on paper there is none, so it is said. */
const painted = (svg: string) =>
  svg
    .replaceAll('var(--picture-accent, currentColor)', '#0f5c57')
    .replaceAll('currentColor', '#1b2320')
