import type { Request } from './env.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A file to keep, or with `shown` one that the browser shows. `name` is ours, without what a header could not hold. */
export function sendFile(
  c: Request,
  name: `${string}.${keyof typeof types}`,
  content: string | Uint8Array,
  { shown = false } = {},
) {
  const end = name.split('.').at(-1) as keyof typeof types
  c.header('content-type', types[end])
  c.header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename="${name}"`)
  return c.body(typeof content === 'string' ? content : new Uint8Array(content))
}
