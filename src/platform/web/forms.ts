import { isSeen } from '../letters/index.ts'
import { NotFound } from '../result.ts'
import type { Request } from './env.ts'

/** More than any form of ours sends. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/** What somebody typed, by field; a field that may occur more than once ends in `[]` and is always a list. */
export type Typed = Record<string, string | string[] | File>

/**
 * Reads a form. Text is trimmed at its ends, its line ends are made one kind, zeros (no text has one) go, and of
 * what nobody would see nothing is left. Names are whatever somebody sent, so none of them may be taken for anything
 * but a name.
 */
export async function readForm(c: Request): Promise<Typed> {
  return Object.fromEntries(
    Object.entries(await fieldsOf(c)).map(([name, value]) => {
      if (name.endsWith('[]')) return [name.slice(0, -2), textsOf(value)]
      return [name, clean(Array.isArray(value) ? (value.at(-1) ?? '') : value)]
    }),
  )
}

type Fields = Record<string, string | File | (string | File)[]>

/** A form without files is read straight from its text: a browser's own parser is made for more, and slower. */
async function fieldsOf(c: Request): Promise<Fields> {
  if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return partsOf(c)
  const text = await c.req.text()
  if (countOf(text, '&') >= mostFields(c)) throw new TooLarge()
  const fields = new Map<string, string | string[]>()
  for (const [name, value] of new URLSearchParams(text)) {
    const before = fields.get(name)
    if (Array.isArray(before)) before.push(value)
    else fields.set(name, before === undefined ? value : [before, value])
  }
  return Object.fromEntries(fields)
}

const boundary = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i

/** Counted before they are read; one mark more stands behind the last. Parts that no browser makes, such as some without an end, lead nowhere. */
async function partsOf(c: Request): Promise<Fields> {
  const [, quoted, plain] = boundary.exec(c.req.header('content-type') ?? '') ?? []
  const mark = quoted ?? plain
  const bytes = Buffer.from(await c.req.arrayBuffer())
  if (mark && countOf(bytes, `--${mark}`) > mostFields(c) + 1) throw new TooLarge()
  return c.req.parseBody({ all: true }).catch((error) => {
    throw error instanceof TypeError ? new NotFound() : error
  })
}

/** Of the longest form we have, that of a round with all its establishments and departments, three times as many. */
const MOST_FIELDS = 20_000
/** A stranger types an address or a code, and sends as many forms as they like. */
const MOST_OF_VISITOR = 100
const mostFields = (c: Request) => (c.var.who?.kind === 'visitor' ? MOST_OF_VISITOR : MOST_FIELDS)

function countOf(text: string | Buffer, sign: string) {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}

const clean = (value: string | File) => (typeof value === 'string' ? tidy(value) : value)
const tidy = (text: string) =>
  isSeen(text) ? text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim() : ''

const textsOf = (value: string | File | (string | File)[]) =>
  [value]
    .flat()
    .filter((item) => typeof item === 'string')
    .map(tidy)

/** The text of one field, for showing it again; '' where it is missing or not text. */
export const typedText = (typed: Typed, field: string) => {
  const value = typed[field]
  return typeof value === 'string' ? value : ''
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && uuid.test(value)
