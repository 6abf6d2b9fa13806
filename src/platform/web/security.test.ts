import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { command, visitor, type Who } from '../who.ts'
import type { Env } from './env.ts'
import {
  FILE_LIMIT,
  FORM_LIMIT,
  limitBody,
  plainAddresses,
  sameOrigin,
  secureHeaders,
  TooLong,
  VISITOR_LIMIT,
} from './security.ts'

const HERE = 'https://leidraad.test'

describe('the headers of every answer', () => {
  const app = (settings: Parameters<typeof secureHeaders>[0]) =>
    new Hono<Env>()
      .use(secureHeaders(settings))
      .get('/', (c) => c.text(c.var.nonce))
      .get('/own', (c) => {
        c.header('content-security-policy', "default-src 'self'")
        c.header('cache-control', 'public, max-age=60')
        c.header('x-robots-tag', 'all')
        return c.text('own')
      })
  const ask = (path: string, settings = { url: HERE, hstsSubdomains: false }) =>
    app(settings).request(path)

  test('let a page load from here only, and nothing inline without the mark of this answer', async () => {
    const replies = [await ask('/'), await ask('/')]
    const nonces = await Promise.all(replies.map((reply) => reply.text()))
    expect(new Set(nonces).size).toBe(2)
    for (const [at, { headers }] of replies.entries()) {
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain(`script-src 'self' 'nonce-${nonces[at]}'`)
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
    }
  })

  test('keep it from being guessed at, framed, remembered or told elsewhere', async () => {
    const { headers } = await ask('/')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  test('ask a browser to stay with https, where there is https, and below that name only when told to', async () => {
    const said = async (url: string, hstsSubdomains: boolean) =>
      (await ask('/', { url, hstsSubdomains })).headers.get('strict-transport-security')
    expect(await said(HERE, false)).toBe('max-age=31536000')
    expect(await said(HERE, true)).toBe('max-age=31536000; includeSubDomains')
    expect(await said('http://leidraad.test', true)).toBeNull()
  })

  test('let what is no page do nothing at all', async () => {
    const parts = new Hono<Env>()
      .use(secureHeaders({ url: HERE }))
      .get('/part.css', (c) => c.body('a{}', 200, { 'content-type': 'text/css; charset=utf-8' }))
      .get('/on', (c) => c.redirect('/', 303))
    for (const path of ['/part.css', '/on']) {
      const { headers } = await parts.request(path)
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('leave what a page says of itself', async () => {
    const { headers } = await ask('/own')
    expect(headers.get('content-security-policy')).toBe("default-src 'self'")
    expect(headers.get('cache-control')).toBe('public, max-age=60')
    expect(headers.get('x-robots-tag')).toBe('all')
  })
})

describe('an address', () => {
  const app = new Hono<Env>().use(plainAddresses).all('*', (c) => c.text('here'))
  const ask = (path: string) => app.request(`${HERE}${path}`)

  test.each(['//kwaad.example/x', '///kwaad.example/x'])(
    'that would lead to another host is made plain: %s',
    async (path) => {
      const reply = await ask(path)
      expect([reply.status, reply.headers.get('location')]).toEqual([308, '/kwaad.example/x'])
    },
  )

  test('with a zero in it is nowhere, and any other is here', async () => {
    expect((await ask('/people?q=%00')).status).toBe(404)
    expect((await ask('/people/a%00b')).status).toBe(404)
    expect(await (await ask('/people?q=//x')).text()).toBe('here')
  })
})

describe('a change is taken from our own pages', () => {
  const origins = new Set([HERE])
  const app = new Hono<Env>()
    .use(sameOrigin(origins, (c) => c.text('refused', 403)))
    .all('*', (c) => c.text('taken'))
  const send = async (headers: Record<string, string>, method = 'POST') =>
    (await app.request('http://kwaad.example/', { method, headers })).status

  test('and from nowhere else: not from where the request says it is, from nearby, or from the same name unencrypted', async () => {
    expect(await send({ origin: HERE })).toBe(200)
    const others = [
      'http://kwaad.example',
      'https://kwaad.example',
      `${HERE}.kwaad.example`,
      `${HERE}:8443`,
      'http://leidraad.test',
      'https://sub.leidraad.test',
      HERE.toUpperCase(),
      `${HERE}, ${HERE}`,
      'null',
      '',
    ]
    for (const origin of others) {
      expect(await send({ origin })).toBe(403)
      expect(await send({ origin, 'sec-fetch-site': 'same-origin' })).toBe(403)
    }
  })

  test('a browser that does not say from which page may say that it was one of ours', async () => {
    expect(await send({ 'sec-fetch-site': 'same-origin' })).toBe(200)
    for (const site of ['same-site', 'cross-site', 'none', 'SAME-ORIGIN', ''])
      expect(await send({ 'sec-fetch-site': site })).toBe(403)
    expect(await send({})).toBe(403)
  })

  const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'LOCK', 'QUERY', 'MAKE-UP']
  test.each(methods)('%s, in whatever shape it comes', async (method) => {
    const types = [
      'application/x-www-form-urlencoded',
      'APPLICATION/X-WWW-FORM-URLENCODED',
      'multipart/form-data; boundary=x',
      'text/plain;',
      'application/json',
      'foo/bar',
      '',
    ]
    for (const type of types) {
      const shape = { 'content-type': type }
      expect(await send({ ...shape, origin: 'https://kwaad.example' }, method)).toBe(403)
      expect(await send(shape, method)).toBe(403)
      expect(await send({ ...shape, origin: HERE }, method)).toBe(200)
    }
  })

  test('whoever only looks may come from anywhere', async () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      expect(await send({ origin: 'https://kwaad.example' }, method)).toBe(200)
  })
})

describe('how much somebody may send', () => {
  const person: Who = { ...command, kind: 'person' }
  const owner: Who = { ...person, roles: new Set(['owner']) }
  const app = (who: Who) =>
    new Hono<Env>()
      .use((c, next) => {
        c.set('who', who)
        return next()
      })
      .use(limitBody((c) => c.text('too much', 413), new Set(['/upload'])))
      .post('/unread', (c) => c.text('nobody looked'))
      .all('*', async (c) => c.text(String((await c.req.arrayBuffer()).byteLength)))
      .onError((error, c) => c.text(error.name, error instanceof TooLong ? 413 : 500))
  const FORM = 'application/x-www-form-urlencoded'
  const FILES = 'multipart/form-data; boundary=x'

  /** Says how much comes, and is stopped by that alone. */
  const says = async (who: Who, bytes: number, type: string, path = '/') => {
    const headers = { 'content-type': type, 'content-length': String(bytes) }
    return (await app(who).request(path, { method: 'POST', headers, body: 'x' })).status
  }
  /** Says nothing of how much comes, or that it comes piece by piece. */
  const pours = async (
    who: Who,
    bytes: number,
    { headers = {}, path = '/' }: { headers?: Record<string, string>; path?: string } = {},
  ) => {
    const piece = new Uint8Array(16 * 1024)
    let left = bytes
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(piece.subarray(0, Math.min(left, piece.length)))
        left -= piece.length
        if (left <= 0) controller.close()
      },
    })
    const init = {
      method: 'POST',
      headers: { 'content-type': FORM, ...headers },
      body,
      duplex: 'half',
    }
    return { status: (await app(who).request(path, init as RequestInit)).status, left }
  }

  test.each([
    ['a visitor, an address and a code', visitor, FORM, VISITOR_LIMIT],
    ['a visitor, where files are taken', visitor, FILES, VISITOR_LIMIT, '/upload'],
    ['a visitor, no file', visitor, FILES, VISITOR_LIMIT],
    ['somebody without a role, a form', person, FILES, FORM_LIMIT],
    ['somebody who runs something, a form', owner, FORM, FORM_LIMIT],
    ['somebody without a role, where files are taken', person, FILES, FORM_LIMIT, '/upload'],
    ['somebody who runs something, a file where none is taken', owner, FILES, FORM_LIMIT],
    ['somebody who runs something, a file', owner, FILES, FILE_LIMIT, '/upload'],
  ] as const)('%s', async (_, who, type, limit, path: string = '/') => {
    expect(await says(who, limit, type, path)).toBe(200)
    expect(await says(who, limit + 1, type, path)).toBe(413)
  })

  test('whoever does not say how much is counted as it comes', async () => {
    expect((await pours(visitor, VISITOR_LIMIT)).status).toBe(200)
    expect((await pours(visitor, VISITOR_LIMIT + 1)).status).toBe(413)
    expect((await pours(person, FORM_LIMIT)).status).toBe(200)
    const headers = { 'content-length': '5', 'transfer-encoding': 'chunked' }
    expect((await pours(visitor, VISITOR_LIMIT + 1, { headers })).status).toBe(413)
  })

  test('and nothing is taken in before somebody asks for it', async () => {
    const { status, left } = await pours(owner, FILE_LIMIT, { path: '/unread' })
    expect(status).toBe(200)
    expect(left).toBeGreaterThan(FILE_LIMIT - 128 * 1024)
  })

  test('whoever only asks is not counted', async () => {
    expect(
      (await app(visitor).request('/', { headers: { 'content-length': '999999' } })).status,
    ).toBe(200)
  })
})
