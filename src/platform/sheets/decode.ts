import { isUtf8 } from 'node:buffer'
import { type CodePage, codePageOf, codePages, readerOf } from './code-page.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage

export const isCodePage = (encoding: string): encoding is CodePage =>
  codePages.some((page) => page === encoding)

const BOMS: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const startsWith = (bytes: Uint8Array, mark: number[]) => mark.every((byte, i) => bytes[i] === byte)

/** How the letters of a file are written, and how many bytes of it only say so. */
export interface Written {
  encoding: Encoding
  bom: number
}

/** What is not valid UTF-8 comes from Excel or from something older, and does not say from which. */
export function encodingOf(bytes: Uint8Array): Written {
  for (const [encoding, mark] of BOMS)
    if (startsWith(bytes, mark)) return { encoding, bom: mark.length }
  const encoding = wideEncodingOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : codePageOf(bytes))
  return { encoding, bom: 0 }
}

/** UTF-16 without a mark shows in the zero beside each Latin letter. */
function wideEncodingOf(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length * 0.3 && even < odd / 10) return 'utf-16le'
  if (even > sample.length * 0.3 && odd < even / 10) return 'utf-16be'
}

const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04], // xlsx and ods are zip files
  [0xd0, 0xcf, 0x11, 0xe0], // xls
]
const PDF = [0x25, 0x50, 0x44, 0x46]

/** What a web page begins with, and a spreadsheet that was saved as one under the name of a workbook. */
const PAGE =
  /^\s*(?:<(?:!doctype|!--|\?xml|html|head|meta|body|table|style|script|div)[\s>-]|mime-version:)/iu

/** What the bytes are when they are no table of text at all. */
export function notText(
  bytes: Uint8Array,
  { encoding, bom }: Written,
): 'workbook' | 'page' | 'other' | undefined {
  if (WORKBOOKS.some((mark) => startsWith(bytes, mark))) return 'workbook'
  if (startsWith(bytes, PDF)) return 'other'
  const [first = Buffer.alloc(0)] = utf8Pieces(bytes.subarray(0, 2000), { encoding, bom })
  if (PAGE.test(first.toString())) return 'page'
  if (!encoding.startsWith('utf-16') && bytes.subarray(0, 2000).includes(0)) return 'other'
}

/** Small enough that parsing one does not keep other people waiting. */
export const CHUNK = 128 * 1024

/** The text as pieces of UTF-8. A letter may be cut in two between pieces: the parser joins them. */
export function* utf8Pieces(bytes: Uint8Array, { encoding, bom }: Written): Generator<Buffer> {
  const read = pieceReader(encoding)
  for (let at = bom; at < bytes.length; at += CHUNK) {
    const piece = bytes.subarray(at, at + CHUNK)
    const last = at + CHUNK >= bytes.length
    yield read
      ? Buffer.from(read(piece, !last))
      : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
  }
}

function pieceReader(encoding: Encoding) {
  if (encoding === 'utf-8') return
  if (isCodePage(encoding)) return readerOf(encoding)
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  return (piece: Uint8Array, stream: boolean) => decoder.decode(piece, { stream })
}
