import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { sendFile } from './download.ts'
import type { Env } from './env.ts'

const sent = async (
  ...given: Parameters<typeof sendFile> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const app = new Hono<Env>().get('/', (c) => sendFile(c, ...given))
  const reply = await app.request('/')
  return {
    type: reply.headers.get('content-type'),
    disposition: reply.headers.get('content-disposition'),
    bytes: Buffer.from(await reply.arrayBuffer()),
  }
}

test.each([
  ['mensen.csv', 'text/csv; charset=utf-8'],
  ['bewijs.pdf', 'application/pdf'],
  ['codes.txt', 'text/plain; charset=utf-8'],
  ['lijst.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const)('%s is kept under its name, as what it is', async (name, type) => {
  const file = await sent(name, 'Zoë;1')
  expect(file).toMatchObject({ type, disposition: `attachment; filename="${name}"` })
  expect(file.bytes.toString()).toBe('Zoë;1')
})

test('a file may be shown instead, and goes out byte by byte', async () => {
  const all = Uint8Array.from({ length: 256 }, (_, at) => at)
  const part = new Uint8Array(all.buffer, 3, 100)
  const file = await sent('versie-1.nl.pdf', part, { shown: true })
  expect(file).toMatchObject({
    type: 'application/pdf',
    disposition: 'inline; filename="versie-1.nl.pdf"',
  })
  expect(file.bytes.equals(part)).toBe(true)
})
