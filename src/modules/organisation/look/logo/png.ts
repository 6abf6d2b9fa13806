import { createInflate } from 'node:zlib'
import { decode, encode } from 'fast-png'
import { no } from '../../../../platform/result.ts'
import { shrunk, toRgba } from './pixels.ts'

/** Beyond this, a small file could ask for gigabytes of memory. */
export const LARGEST_SIDE = 4000
/** As large a picture in the usual eight bits a channel; one of sixteen may have half as many pixels. */
const MOST_BYTES = LARGEST_SIDE * LARGEST_SIDE * 4
/** A page shows a logo at 28 pixels high and paper at some 4 centimetres; more only makes pages heavy. */
export const KEPT_SIDE = 640

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What a picture needs. Texts, colour profiles, animation and all else are left behind. */
const NEEDED = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/** The same picture, decoded and encoded anew, without anything that stood beside or behind it. */
export async function cleanPng(bytes: Uint8Array) {
  try {
    const chunks = chunksOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const size = sizeOf(chunks)
    if (!size) return no('logoBroken')
    if (size.width > LARGEST_SIDE || size.height > LARGEST_SIDE) return no('logoTooWide')
    if (size.width * size.height * size.perPixel > MOST_BYTES) return no('logoTooWide')
    if (!(await unfoldsWithin(chunks, size))) return no('logoBroken')

    const needed = Buffer.concat([SIGNATURE, ...chunks.map(({ whole }) => whole)])
    const picture = shrunk(toRgba(decode(needed, { checkCrc: true })), KEPT_SIDE)
    return encode({ ...picture, channels: 4, depth: 8 }, { zlib: { level: 9 } })
  } catch {
    return no('logoBroken')
  }
}

interface Chunk {
  name: string
  data: Buffer
  whole: Buffer
}

/** The needed chunks up to the end of the picture; whatever trails it is not read. */
function chunksOf(file: Buffer): Chunk[] {
  if (!file.subarray(0, 8).equals(SIGNATURE)) return []
  const chunks: Chunk[] = []
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at)
    const name = file.toString('latin1', at + 4, at + 8)
    const end = at + 12 + length
    if (end > file.length) return []
    if (NEEDED.has(name))
      chunks.push({ name, data: file.subarray(at + 8, end - 4), whole: file.subarray(at, end) })
    if (name === 'IEND') return chunks
    at = end
  }
  return []
}

function sizeOf([header]: Chunk[]) {
  if (header?.name !== 'IHDR' || header.data.length !== 13) return undefined
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)]
  const perPixel = ((header.data[8] ?? 0) * (CHANNELS[header.data[9] ?? 0] ?? 4)) / 8
  return width > 0 && height > 0 ? { width, height, perPixel } : undefined
}

/** By the kind of colours that a header names. */
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/**
 * Whether the pixels are some, and no more than the size promises, so that a thousand bytes cannot fill the memory.
 * They are counted and let go.
 */
async function unfoldsWithin(
  chunks: Chunk[],
  { width, height }: { width: number; height: number },
) {
  // Eight bytes a pixel at most, a filter byte a line, and the lines of seven interlaced passes.
  const most = width * height * 8 + height * 2 + 16
  const pixels = createInflate()
  pixels.end(Buffer.concat(chunks.filter((c) => c.name === 'IDAT').map((c) => c.data)))
  let count = 0
  for await (const some of pixels) {
    count += (some as Buffer).length
    if (count > most) return false
  }
  return count > 0
}
