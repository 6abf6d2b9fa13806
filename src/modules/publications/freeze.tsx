import { longDate } from '../../platform/locale.ts'
import type { Letterhead, Pdf } from '../../platform/pdf/index.ts'
import { sha256Hex } from '../../platform/secrets.ts'
import { type DocumentWords, onPaper, policySheet } from '../policies/index.ts'
import { PolicyArticle } from './article.tsx'

/** One language of a version, ready to be kept for good. */
export interface FrozenText {
  title: string
  html: string
  htmlSha256: string
  content: DocumentWords
  pdf: Uint8Array
  pdfSha256: string
  pages: number
}

interface Edition {
  number: number
  /** `2026-11-20` */
  day: string
  /** Where the QR code leads. */
  url: string
  head: Omit<Letterhead, 'language'>
}

/** The words become a page and a PDF; the hash of the page is printed on the PDF and named in every signature. */
export async function freeze(
  pdf: Pdf,
  words: DocumentWords,
  edition: Edition,
): Promise<FrozenText> {
  const date = longDate(edition.day, words.language)
  const html = String(await (<PolicyArticle words={words} number={edition.number} date={date} />))
  const htmlSha256 = sha256Hex(html)
  const sheet = policySheet({
    ...onPaper(words, edition.head),
    version: edition.number,
    date,
    day: edition.day,
    sha256: htmlSha256,
    url: edition.url,
  })
  const { bytes, pages } = await pdf.print(sheet)
  return {
    title: words.title,
    html,
    htmlSha256,
    content: words,
    pdf: bytes,
    pdfSha256: sha256Hex(bytes),
    pages,
  }
}
