import { toPdf, typeset } from '../../platform/pdf/compiler.ts'
import { withoutUnprintable } from '../../platform/pdf/printable.ts'
import type { Book } from './book.ts'

/** The book as PDF/A-2a, with the pages that it has. Signs that no typeface here knows become a box. */
export function bookPdf(book: Book, made: Date): { bytes: Uint8Array; pages: number } {
  const print = (data: object) => {
    const { document } = typeset('book', data)
    return { bytes: new Uint8Array(toPdf(document, made)), pages: document.numOfPages }
  }
  const data = onWhite(book)
  try {
    return print(data)
  } catch (fault) {
    const readable = withoutUnprintable(data, fault)
    if (!readable) throw fault
    return print(readable)
  }
}

/** A drawing takes the colour of the text around it; on paper there is none, so it is said. */
const onWhite = (book: Book): Book => ({
  ...book,
  chapters: book.chapters.map((chapter) => ({
    ...chapter,
    pieces: chapter.pieces.map((piece) =>
      piece.is === 'picture'
        ? {
            ...piece,
            svg: piece.svg
              .replaceAll('var(--picture-accent, currentColor)', '#0f5c57')
              .replaceAll('currentColor', '#1b2320'),
          }
        : piece,
    ),
  })),
})
