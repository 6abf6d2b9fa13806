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

/** Every letter in the order of reading, with its typeface, its size and where it stands, in points. */
export async function lettersOf(pdf: Uint8Array) {
  const file = await PDF.load(pdf)
  return file.getPages().flatMap((page, at) =>
    page
      .extractText()
      .lines.flatMap(({ spans }) => spans.flatMap(({ chars }) => chars))
      .toSorted((a, b) => (a.sequenceIndex ?? 0) - (b.sequenceIndex ?? 0))
      .map(({ char, fontName, fontSize, bbox }) => ({
        char,
        font: fontName,
        size: Math.round(fontSize * 100) / 100,
        page: at,
        left: bbox.x,
        right: bbox.x + bbox.width,
        bottom: Math.round(bbox.y),
        top: bbox.y + bbox.height,
      })),
  )
}

/** The words column after column, as they are read aloud, with no spaces: the reader adds its own at the end of a line. */
export const readOut = async (pdf: Uint8Array) =>
  unspaced((await lettersOf(pdf)).map(({ char }) => char).join(''))
export const unspaced = (text: string) => text.replace(/\s/g, '').replaceAll('\u00ad', '-')

/** How many pages such a library finds. */
export const pagesIn = async (pdf: Uint8Array) => (await PDF.load(pdf)).getPages().length

/** Programs that read a PDF and are not ours; a machine may lack them. */
type Reader = 'pdftotext' | 'pdfinfo' | 'pdfsig'

const found = new Map<Reader, boolean>()
export function has(reader: Reader): boolean {
  const here = found.get(reader) ?? spawnSync(reader, ['-v']).error === undefined
  found.set(reader, here)
  return here
}

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
