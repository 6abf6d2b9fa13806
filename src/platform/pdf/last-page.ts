import { PDF } from '@libpdf/core'

/** The words on the last page of a PDF; none where it cannot be read. */
export async function lastPageOf(bytes: Uint8Array): Promise<string> {
  try {
    const pages = (await PDF.load(bytes)).getPages()
    return pages.at(-1)?.extractText().text ?? ''
  } catch {
    return ''
  }
}
