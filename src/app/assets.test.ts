import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { type ServerType, serve } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assets } from './assets.ts'

const CSS = 'body { color: teal }'
const SECRET = 'nobody may read this'

const around = mkdtempSync(join(tmpdir(), 'leidraad-assets-'))
const folder = join(around, 'client')
let server: ServerType

beforeAll(async () => {
  mkdirSync(join(folder, 'folder'), { recursive: true })
  writeFileSync(join(around, 'package.json'), SECRET)
  writeFileSync(join(around, 'secret.css'), SECRET)
  mkdirSync(join(around, 'clientele'))
  writeFileSync(join(around, 'clientele', 'secret.css'), SECRET)
  writeFileSync(join(folder, 'notes.txt'), SECRET)
  writeFileSync(join(folder, 'index.html'), SECRET)
  writeFileSync(join(folder, 'folder', 'index.html'), SECRET)
  writeFileSync(join(folder, 'portal-1a2b3c4d.css'), CSS)
  writeFileSync(join(folder, 'portal-1a2b3c4d.css.br'), brotliCompressSync(CSS))
  writeFileSync(join(folder, 'portal-1a2b3c4d.css.gz'), gzipSync(CSS))
  writeFileSync(join(folder, 'inter-1a2b3c4d.woff2'), 'letters')
  server = await new Promise((resolve) => {
    const starting: ServerType = serve(
      { fetch: assets(folder).fetch, port: 0, hostname: '127.0.0.1' },
      () => resolve(starting),
    )
  })
})
afterAll(() => {
  server.close()
  rmSync(around, { recursive: true })
})

interface Reply {
  status: number | undefined
  headers: Record<string, unknown>
  body: Buffer
}

/** The path goes out as it is written here: a browser would tidy it first, somebody who wants in does not. */
const ask = (path: string, { method = 'GET', headers = {} } = {}) =>
  new Promise<Reply>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    request({ host: '127.0.0.1', port, path, method, headers }, async (reply) => {
      const body = Buffer.concat(await Array.fromAsync(reply))
      resolve({ status: reply.statusCode, headers: reply.headers, body })
    })
      .on('error', reject)
      .end()
  })

const style = '/assets/portal-1a2b3c4d.css'

test('a built file may be kept for good, by a browser and by a cache on the way', async () => {
  const { status, headers, body } = await ask(style)
  expect(status).toBe(200)
  expect(body.toString()).toBe(CSS)
  expect(headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  })
  expect((await ask('/assets/inter-1a2b3c4d.woff2')).headers['content-type']).toBe('font/woff2')
})

test.each([
  ['br', brotliDecompressSync, 'gzip, deflate, br, zstd'],
  ['gzip', gunzipSync, 'gzip, deflate'],
])('packed as %s for whoever takes that', async (encoding, unpack, accepted) => {
  const reply = await ask(style, { headers: { 'accept-encoding': accepted } })
  expect(reply.headers).toMatchObject({
    'content-encoding': encoding,
    'content-type': 'text/css; charset=utf-8',
    vary: 'accept-encoding',
  })
  expect(unpack(reply.body).toString()).toBe(CSS)
})

test('plain for whoever refuses packed files, and where there is none', async () => {
  const refused = await ask(style, { headers: { 'accept-encoding': 'gzip;q=0, br;q=0' } })
  expect(refused.headers['content-encoding']).toBeUndefined()
  expect(refused.body.toString()).toBe(CSS)
  const font = await ask('/assets/inter-1a2b3c4d.woff2', { headers: { 'accept-encoding': 'br' } })
  expect(font.headers['content-encoding']).toBeUndefined()
  expect(font.body.toString()).toBe('letters')
})

test('who only asks about a file hears the same, without the file', async () => {
  const { status, headers, body } = await ask(style, { method: 'HEAD' })
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'content-length': String(CSS.length),
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  })
  expect(body).toHaveLength(0)
})

describe('nothing else is handed out', () => {
  test.each([
    '/assets',
    '/assets/',
    '/assets/.',
    '/assets/folder',
    '/assets/folder/',
    '/assets/notes.txt',
    '/assets/index.html',
    '/assets/portal-1a2b3c4d.css.br',
    '/assets/portal-1a2b3c4d.css/',
    '/assets/portal-00000000.css',
    '/assets/../package.json',
    '/assets/../secret.css',
    '/assets/..%2fsecret.css',
    '/assets/../clientele/secret.css',
    '/assets/..%2fclientele%2fsecret.css',
    '/assets/%2e%2e/clientele/secret.css',
    '/assetsele/secret.css',
    '/assets%65le/secret.css',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/secret.css',
    '/assets/%2e%2e/',
    '/assets/%2e%2e%2fsecret.css',
    '/assets/..%252fsecret.css',
    '/assets/..%5csecret.css',
    '/assets/folder/..%2f..%2fsecret.css',
    '/assets//secret.css',
    '/assets/%2f%2fsecret.css',
    `/assets/${encodeURIComponent(join(around, 'secret.css'))}`,
    '/assets/portal-1a2b3c4d.css%00',
    '/assets/%00portal-1a2b3c4d.css',
    '/assets/notes.txt%00.css',
    '/assets/%ff.css',
    '/assets/%E0%A4%A.css',
    '/assets/%EF%BC%8E%EF%BC%8E%EF%BC%8Fsecret.css',
  ])('%s', async (path) => {
    const { status, headers, body } = await ask(path)
    expect(status).toBe(404)
    expect(body.toString()).not.toContain(SECRET)
    expect(headers['cache-control']).toBeUndefined()
  })

  test('a path with a backslash is no path', async () => {
    const { status, body } = await ask('/assets/..\\secret.css')
    expect(status).toBe(400)
    expect(body.toString()).not.toContain(SECRET)
  })

  test('and nothing is taken', async () => {
    expect((await ask(style, { method: 'POST' })).status).toBe(404)
    expect((await ask(style, { method: 'DELETE' })).status).toBe(404)
  })
})
