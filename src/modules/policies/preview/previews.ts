import type { Log } from '../../../platform/log.ts'
import { type Fill, type Pdf, PdfFault } from '../../../platform/pdf/index.ts'
import { sha256Hex } from '../../../platform/secrets.ts'
import { type PolicyDocument, policySheet } from '../paper/document.ts'

/** Drafts as they would be printed. */
export interface Previews {
  /** Undefined when the sheet could not be set; the log says why, and the page goes on without the figure. */
  fill: (doc: PolicyDocument) => Promise<Fill | undefined>
  /** One SVG per page. */
  pictures: (doc: PolicyDocument) => Promise<string[]>
}

/** A draft of each document in each language, before and after the latest answer. */
const MOST = 16

/** Setting a sheet takes a hundred milliseconds, and a page asks for the same one three times: the latest are kept. */
export function createPreviews(pdf: Pdf, log: Log): Previews {
  const fills = keeping((doc) => pdf.measure(policySheet(doc)))
  return {
    fill: (doc) =>
      fills(doc).catch((fault: unknown) => {
        if (!(fault instanceof PdfFault)) throw fault
        log.error({ event: 'draft-not-set', err: fault })
        return undefined
      }),
    pictures: keeping((doc) => pdf.preview(policySheet(doc))),
  }
}

/** Changes when anything that is printed changes. */
export const fingerprint = ({ logo, ...doc }: PolicyDocument) =>
  sha256Hex(JSON.stringify({ ...doc, logo: logo && sha256Hex(logo.bytes) })).slice(0, 16)

function keeping<T>(make: (doc: PolicyDocument) => Promise<T>) {
  const kept = new Map<string, Promise<T>>()
  return (doc: PolicyDocument) => {
    const key = fingerprint(doc)
    const made = kept.get(key) ?? make(doc)
    kept.delete(key)
    kept.set(key, made)
    if (kept.size > MOST) kept.delete(kept.keys().next().value as string)
    made.catch(() => kept.delete(key))
    return made
  }
}
