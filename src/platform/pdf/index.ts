import type { Fill, PolicyDocument, ReceiptData } from '../../modules/policies/paper/document.ts'
import type { SigningKey } from './signing.ts'
import { createThread } from './thread.ts'

export type {
  Fill,
  Letterhead,
  Logo,
  PolicyBlock,
  PolicyClause,
  PolicyDocument,
  ReceiptData,
} from '../../modules/policies/paper/document.ts'
export { PdfFault } from './fault.ts'
export { makeSigningKey, type SigningKey } from './signing.ts'

/** Paper. All of it is made in one worker thread, because making it blocks. Rejects with `PdfFault`. */
export interface Pdf {
  /** PDF/A-2a; the same document gives the same bytes. More than two pages: the caller refuses. */
  policy: (doc: PolicyDocument) => Promise<{ bytes: Uint8Array; pages: number }>
  /** Only the number of pages, without the file. */
  policyPages: (doc: PolicyDocument) => Promise<number>
  policyFill: (doc: PolicyDocument) => Promise<Fill>
  /** One SVG per page; its letters are outlines, so the page that shows it says in words what it is. */
  policyPreview: (doc: PolicyDocument) => Promise<string[]>
  /** PDF/A-2a. */
  receipt: (data: ReceiptData) => Promise<Uint8Array>
  /** PAdES B-B, in the name of the installation. */
  sign: (bytes: Uint8Array, key: SigningKey, at?: Date) => Promise<Uint8Array>
  close: () => Promise<void>
}

export function createPdf(): Pdf {
  const thread = createThread()
  return {
    policy: (doc) => thread.ask({ ask: 'policy', doc }),
    policyPages: (doc) => thread.ask({ ask: 'pages', doc }),
    policyFill: (doc) => thread.ask({ ask: 'fill', doc }),
    policyPreview: (doc) => thread.ask({ ask: 'preview', doc }),
    receipt: (data) => thread.ask({ ask: 'receipt', data }),
    sign: (bytes, key, at = new Date()) => thread.ask({ ask: 'sign', bytes, key, at }),
    close: () => thread.close(),
  }
}
