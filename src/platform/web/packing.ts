import { constants, crc32, deflateRawSync, gzipSync, type ZlibOptions } from 'node:zlib'
import { shelf } from '../shelf.ts'

/**
 * Where a long text that never changes belongs in a page. It is put in when the page goes out, packed once and for
 * all: packing is by far the most work of a page that people read.
 */
export const FROZEN_HERE = '<!--frozen-->'

/** Below this packing saves nothing that a browser would notice. */
const WORTH_PACKING = 512

interface Part {
  plain: Uint8Array
  packed: Uint8Array
  /** The checksum of anything with this part behind it, from the checksum of that thing. */
  sumAfter: (sum: number) => number
}
const parts = shelf<Part>(64)

/** Making room for a large page takes longer than packing a small one. */
const smallPage = { level: 4, windowBits: 13, memLevel: 6 }
const SMALL = 2 ** 13
const roomFor = ({ length }: { length: number }) => (length < SMALL ? smallPage : {})

export interface Packed {
  bytes: Uint8Array<ArrayBuffer>
  encoding?: 'gzip'
}

/** A page as it goes over the wire, for a browser that accepts these encodings. */
export function packPage(
  page: string,
  frozen: string | undefined,
  accepted: string | undefined,
): Packed {
  const gzip = acceptsGzip(accepted) && page.length + (frozen?.length ?? 0) > WORTH_PACKING
  if (frozen === undefined)
    return gzip ? packed(gzipSync(page, roomFor(page))) : { bytes: Buffer.from(page) }

  const at = page.indexOf(FROZEN_HERE)
  if (at < 0) throw new Error('a page has no place for its frozen text')
  const before = Buffer.from(page.slice(0, at))
  const after = Buffer.from(page.slice(at + FROZEN_HERE.length))
  const middle = partOf(frozen)
  return gzip
    ? packed(joined(before, middle, after))
    : { bytes: Buffer.concat([before, middle.plain, after]) }
}

const packed = (bytes: Packed['bytes']): Packed => ({ bytes, encoding: 'gzip' })

export const acceptsGzip = (accepted: string | undefined) =>
  accepted !== undefined && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(accepted)

/** Blocks that may stand anywhere in a stream of RFC 1951: they refer to nothing before themselves. */
const blocks = (bytes: Uint8Array, room: ZlibOptions = roomFor(bytes)) =>
  deflateRawSync(bytes, { ...room, finishFlush: constants.Z_SYNC_FLUSH })

function partOf(frozen: string): Part {
  const known = parts.get(frozen)
  if (known) return known

  const plain = Buffer.from(frozen)
  return parts.put(frozen, {
    plain,
    packed: blocks(plain, { level: 9, memLevel: 9 }),
    sumAfter: sumsAfter(plain),
  })
}

/** A CRC is linear: what each bit of the sum before does to the sum after is found out once, and not per page. */
function sumsAfter(bytes: Uint8Array) {
  const alone = crc32(bytes)
  const bits = Array.from({ length: 32 }, (_, bit) => crc32(bytes, 2 ** bit) ^ alone)
  return (sum: number) =>
    bits.reduce((all, given, bit) => ((sum >>> bit) & 1 ? all ^ given : all), alone) >>> 0
}

const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
/** A last block with nothing in it. */
const END = Buffer.from([3, 0])

/** One gzip member (RFC 1952): what differs is packed now, the frozen part as it was. */
function joined(before: Uint8Array, { plain, packed, sumAfter }: Part, after: Uint8Array) {
  const sum = crc32(after, sumAfter(crc32(before)))
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(sum, 0)
  tail.writeUInt32LE((before.length + plain.length + after.length) >>> 0, 4)
  return Buffer.concat([HEAD, blocks(before), packed, blocks(after), END, tail])
}
