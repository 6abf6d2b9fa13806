import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { BackupFault } from './fault.ts'
import { AGE, opening } from './locks.ts'
import type { Opener } from './opener.ts'

/** Enough to tell what a file is. */
const START_BYTES = 512

const GZIP = Buffer.from([0x1f, 0x8b])
/** The lines themselves: a browser or a system may have unpacked them on the way. */
const LINES = Buffer.from('{"leidraad":"backup"')

/** What people take for a backup now and then. */
const OTHERS: [name: string, sign: Buffer, at: number][] = [
  ['a ZIP file', Buffer.from('PK'), 0],
  ['a PDF', Buffer.from('%PDF'), 0],
  ['a TAR file', Buffer.from('ustar'), 257],
  [
    'an age file with armour: take that off first (age -d, or base64 -d)',
    Buffer.from('-----BEGIN AGE'),
    0,
  ],
  ['a file of PostgreSQL’s own pg_dump', Buffer.from('PGDMP'), 0],
  ['a file of PostgreSQL’s own pg_dump', Buffer.from('--\n-- PostgreSQL database'), 0],
]

/** The lines of a backup file, whatever they are wrapped in: locked, packed, or bare. */
export async function linesIn(
  source: AsyncIterable<Buffer>,
  file: string,
  opener: Opener | undefined,
  depth = 0,
): Promise<AsyncIterable<Buffer>> {
  const { start, whole } = await begun(source)
  const begins = (sign: Buffer, at = 0) => start.subarray(at, at + sign.length).equals(sign)
  if (begins(LINES)) return whole
  if (begins(GZIP) && depth < 2) return linesIn(unpacked(whole), file, opener, depth + 1)
  if (begins(Buffer.from(AGE)) && depth === 0)
    return linesIn(opening(whole, { file, start, opener }), file, opener, depth + 1)
  if (start.length === 0)
    throw new BackupFault(`${file} is cut off: there is nothing in it. Take another backup file.`)
  const other = OTHERS.find(([, sign, at]) => begins(sign, at))
  throw new BackupFault(`${file} is not a backup of Leidraad${other ? `, but ${other[0]}` : ''}.`)
}

/** The first bytes, and all of it with those in front again. */
async function begun(source: AsyncIterable<Buffer>) {
  const pieces = source[Symbol.asyncIterator]()
  let start: Buffer = Buffer.alloc(0)
  let over = false
  while (start.length < START_BYTES && !over) {
    const { value, done } = await pieces.next()
    if (done) over = true
    else start = Buffer.concat([start, value])
  }
  async function* whole() {
    try {
      if (start.length) yield start
      if (!over) yield* { [Symbol.asyncIterator]: () => pieces }
    } finally {
      await pieces.return?.()
    }
  }
  return { start: start.subarray(0, START_BYTES), whole: whole() }
}

function unpacked(packed: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: 256 << 10 })
  pipeline(Readable.from(packed), gunzip, () => {}) // whoever reads hears of a fault
  return gunzip
}
