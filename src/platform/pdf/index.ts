import type { Fill, Sheet } from './sheet.ts'
import type { SigningKey } from './signing-key.ts'
import { createThread } from './thread.ts'

export { PdfFault } from './fault.ts'
export type { Fill, Letterhead, Logo, Sheet } from './sheet.ts'
export { makeSigningKey, type SigningKey } from './signing-key.ts'

/** The press. All paper is made in one worker thread, because making it blocks. Rejects with `PdfFault`. */
export interface Pdf {
  /** PDF/A-2a; the same sheet gives the same bytes. More pages than there may be: the caller refuses. */
  print: (sheet: Sheet) => Promise<{ bytes: Uint8Array; pages: number }>
  /** Only the number of pages, without the file. */
  pages: (sheet: Sheet) => Promise<number>
  /** Only of a template that leaves `(used: …)` under the label `<fill>`. */
  measure: (sheet: Sheet) => Promise<Fill>
  /** One SVG per page; its letters are outlines, so the page that shows it says in words what it is. */
  preview: (sheet: Sheet) => Promise<string[]>
  /** The signs of a text that no typeface of ours draws, and that are a box on paper. */
  unprintable: (text: string) => Promise<string[]>
  /** PAdES B-B, in the name of the installation. */
  sign: (bytes: Uint8Array, key: SigningKey, at?: Date) => Promise<Uint8Array>
  /** The words on the last page, as they are printed; none where it cannot be read. */
  lastPage: (bytes: Uint8Array) => Promise<string>
  close: () => Promise<void>
}

export function createPdf(): Pdf {
  const thread = createThread()
  return {
    print: (sheet) => thread.give({ order: 'print', sheet }),
    pages: (sheet) => thread.give({ order: 'pages', sheet }),
    measure: (sheet) => thread.give({ order: 'measure', sheet }),
    preview: (sheet) => thread.give({ order: 'preview', sheet }),
    unprintable: (text) => thread.give({ order: 'unprintable', text }),
    sign: (bytes, key, at = new Date()) => thread.give({ order: 'sign', bytes, key, at }),
    lastPage: (bytes) => thread.give({ order: 'read', bytes: new Uint8Array(bytes) }),
    close: () => thread.close(),
  }
}
