import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDF } from '@libpdf/core'

/** The words of a file, line by line, as a library reads them that did not make it. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  const file = await PDF.load(pdf)
  return file
    .getPages()
    .map((page) => page.extractText().text)
    .join('\n')
}

/** How many pages such a library finds. */
export const pagesIn = async (pdf: Uint8Array) => (await PDF.load(pdf)).getPages().length

/** Programs that read a PDF and are not ours; a machine may lack them. */
type Reader = 'pdftotext' | 'pdfinfo' | 'pdfsig'

export const has = (reader: Reader) => spawnSync(reader, ['-v']).error === undefined

// Nobody on this machine vouches for an installation's own key, so the certificate itself is not asked about.
const asked: Record<Reader, (file: string) => string[]> = {
  pdftotext: (file) => ['-layout', file, '-'],
  pdfinfo: (file) => [file],
  pdfsig: (file) => ['-nocert', file],
}

/** What such a program says of a file. */
export function saidBy(reader: Reader, pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-pdf-'))
  try {
    const file = join(folder, 'file.pdf')
    writeFileSync(file, pdf)
    return spawnSync(reader, asked[reader](file), { encoding: 'utf8' }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
