import { toPdf, typeset } from '../../platform/pdf/compiler.ts'
import { withoutUnprintable } from '../../platform/pdf/printable.ts'
import type { Book } from './book.ts'

/** The book as PDF/A-2a, with the pages that it has. Signs that no typeface here knows become a box. */
export function bookPdf(book: Book, made: Date): { bytes: Uint8Array; pages: number } {
  const print = (data: object) => {
    const { document } = typeset('book', data)
    return { bytes: new Uint8Array(toPdf(document, made)), pages: document.numOfPages }
  }
  const data = onPaper(book)
  try {
    return print(data)
  } catch (fault) {
    const readable = withoutUnprintable(data, fault)
    if (!readable) throw fault
    return print(readable)
  }
}

const onPaper = (book: Book) => ({
  ...book,
  chapters: book.chapters.map((chapter) => ({
    ...chapter,
    pieces: chapter.pieces.map((piece) =>
      piece.is === 'picture' ? { ...piece, svg: painted(piece.svg) } : spaced(piece),
    ),
  })),
})

/** A drawing takes the colour of the text around it; on paper there is none, so it is said. */
const painted = (svg: string) =>
  svg
    .replaceAll('var(--picture-accent, currentColor)', '#0f5c57')
    .replaceAll('currentColor', '#1b2320')

/** Says of all words of a piece where a space stands before and after them. */
function spaced(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spaced)
  if (typeof value !== 'object' || value === null) return value
  const inside = Object.entries(value).map(([key, part]) => [key, spaced(part)])
  const gaps =
    'text' in value && !('is' in value)
      ? { before: /^\s/.test(String(value.text)), after: /\S\s+$/.test(String(value.text)) }
      : {}
  return { ...Object.fromEntries(inside), ...gaps }
}
