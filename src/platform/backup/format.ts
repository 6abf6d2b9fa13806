import { createHash } from 'node:crypto'
import { z } from 'zod'

/*
 * A backup is a gzip of lines of text, so that it can be read without Leidraad (zcat):
 *
 *   {"leidraad":"backup","format":1,…}                     the header
 *   {"table":"people","columns":["id","name",…]}           for every table: what comes,
 *   0198…\tFatima Aziz\t…                                  its rows as COPY writes and reads them,
 *   \.                                                     the end of the rows,
 *   {"rows":240,"bytes":51234,"sha256":"…"}                and what they must add up to
 *   {"end":true,"parts":24,"sha256":"…"}                   the hash of all the lines in braces above
 *
 * Tables stand in an order in which each comes after those that it refers to.
 */
export const FORMAT = 1

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const name = z.string().regex(/^[a-z_][a-z0-9_]*$/)

export const Header = z.object({
  leidraad: z.literal('backup'),
  format: z.number(),
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  /** Which key sealed what is sealed in it; absent before 0053. */
  key: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  migrations: z.array(z.object({ name: z.string(), sha256 })),
  tables: z.array(z.object({ name, columns: z.array(name) })),
})
export type Header = z.infer<typeof Header>

/** What is announced before the rows of a part. Files of the organisation would be a second kind, in base64 lines. */
export const PartHead = z.object({ table: name, columns: z.array(name).min(1) })
export type PartHead = z.infer<typeof PartHead>

export const PartSum = z.object({ rows: z.number(), bytes: z.number(), sha256 })
export type PartSum = z.infer<typeof PartSum>

export const EndMark = z.object({ end: z.literal(true), parts: z.number(), sha256 })

export const ROWS_END = '\\.\n'

/** Adds up what passes by. */
export function tally() {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    add(chunk: Uint8Array | string) {
      hash.update(chunk)
      bytes += Buffer.byteLength(chunk)
    },
    sum: () => ({ bytes, sha256: hash.digest('hex') }),
  }
}

/** A row is a line: COPY writes a line end within a text as \\n. */
export function rowCounter() {
  let rows = 0
  return {
    add(chunk: Uint8Array) {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++
    },
    rows: () => rows,
  }
}
