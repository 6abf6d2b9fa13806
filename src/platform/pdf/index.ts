import type { Fill, PolicyDocument, ReceiptData } from './documents.ts'
import type { SigningKey } from './signing.ts'

export type { Fill, Letterhead, Logo, PolicyBlock, PolicyClause, PolicyDocument, ReceiptData } from './documents.ts'
export { makeSigningKey, type SigningKey } from './signing.ts'

/** Paper. All of it is made in one worker thread, because making it blocks. Rejects with `PdfFault`. */
export interface Pdf {
  /** PDF/A-2a; the same document gives the same bytes. More than two pages: the caller refuses. */
  policy: (doc: PolicyDocument) => Promise<{ bytes: Uint8Array; pages: number }>
  /** Only the number of pages, fast enough for every keystroke. */
  policyPages: (doc: PolicyDocument) => Promise<number>
  policyFill: (doc: PolicyDocument) => Promise<Fill>
  /** One SVG per page. */
  policyPreview: (doc: PolicyDocument) => Promise<string[]>
  receipt: (data: ReceiptData) => Promise<Uint8Array>
  /** PAdES B-B. */
  sign: (bytes: Uint8Array, key: SigningKey, at?: Date) => Promise<Uint8Array>
  close: () => Promise<void>
}
