import type { Request } from './env.ts'

/** What somebody typed, by field; a field that may occur more than once ends in `[]` and is always a list. */
export type Typed = Record<string, string | string[] | File>

/** Reads a form. Text is trimmed at its ends and its line ends are made one kind; nothing else is changed. */
export async function readForm(c: Request): Promise<Typed> {
  const body = await c.req.parseBody({ all: true })
  const typed: Typed = {}
  for (const [name, value] of Object.entries(body)) {
    if (name.endsWith('[]')) typed[name.slice(0, -2)] = textsOf(value)
    else if (Array.isArray(value)) typed[name] = clean(value.at(-1) ?? '')
    else typed[name] = clean(value)
  }
  return typed
}

const clean = (value: string | File) =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value

const textsOf = (value: string | File | (string | File)[]) =>
  [value]
    .flat()
    .filter((item) => typeof item === 'string')
    .map((item) => item.trim())

/** The text of one field, for showing it again; '' where it is missing or not text. */
export const typedText = (typed: Typed, field: string) => {
  const value = typed[field]
  return typeof value === 'string' ? value : ''
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && uuid.test(value)
