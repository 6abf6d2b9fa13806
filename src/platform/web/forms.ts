import type { Request } from './env.ts'

/** What somebody typed, by field; a field that may occur more than once ends in `[]` and is always a list. */
export type Typed = Record<string, string | string[] | File>

/** Reads a form. Text is trimmed at its ends, its line ends are made one kind, and zeros (no text has one) go. */
export async function readForm(c: Request): Promise<Typed> {
  const typed: Typed = {}
  for (const [name, value] of Object.entries(await fieldsOf(c))) {
    if (name.endsWith('[]')) typed[name.slice(0, -2)] = textsOf(value)
    else if (Array.isArray(value)) typed[name] = clean(value.at(-1) ?? '')
    else typed[name] = clean(value)
  }
  return typed
}

type Fields = Record<string, string | File | (string | File)[]>

/** A form without files is read straight from its text: a browser's own parser is made for more, and slower. */
async function fieldsOf(c: Request): Promise<Fields> {
  if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return c.req.parseBody({ all: true })
  const fields = new Map<string, string | string[]>()
  for (const [name, value] of new URLSearchParams(await c.req.text())) {
    const before = fields.get(name)
    fields.set(name, before === undefined ? value : [before, value].flat())
  }
  return Object.fromEntries(fields)
}

const clean = (value: string | File) => (typeof value === 'string' ? tidy(value) : value)
const tidy = (text: string) => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim()

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
