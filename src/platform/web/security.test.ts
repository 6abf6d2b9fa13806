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
  VISITOR_LIMIT,
} from './security.ts'

const HERE = 'https://leidraad.test'

describe('the headers of every answer', () => {
  const app = (https: boolean) =>
    new Hono<Env>()
      .use(secureHeaders(https))
      .get('/', (c) => c.text(c.var.nonce))
      .get('/own', (c) => {
        c.header('content-security-policy', "default-src 'self'")
        c.header('cache-control', 'public, max-age=60')
        return c.text('own')
      })
  const ask = (path: string, https = true) => app(https).request(path)

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
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  test('ask a browser to stay with https, where there is https', async () => {
    expect((await ask('/')).headers.get('strict-transport-security')).toMatch(/^max-age=31536000/)
    expect((await ask('/', false)).headers.get('strict-transport-security')).toBeNull()
  })

  test('leave what a page says of itself', async () => {
    const { headers } = await ask('/own')
    expect(headers.get('content-security-policy')).toBe("default-src 'self'")
    expect(headers.get('cache-control')).toBe('public, max-age=60')
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

describe('a form is taken from our own pages', () => {
  const app = new Hono<Env>().use(sameOrigin(HERE)).all('*', (c) => c.text('taken'))
  const send = async (origin?: string, method = 'POST') => {
    const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' }
    if (origin) headers.origin = origin
    const body = method === 'POST' ? 'a=b' : undefined
    return (await app.request('http://localhost:3000/', { method, headers, body })).status
  }

  test('under the name that people type, and under the one at which it is reached', async () => {
    expect(await send(HERE)).toBe(200)
    expect(await send('http://localhost:3000')).toBe(200)
  })

  test('and from nowhere else', async () => {
    for (const origin of ['https://kwaad.example', `${HERE}.kwaad.example`, 'null', undefined])
      expect(await send(origin)).toBe(403)
    expect(await send('https://kwaad.example', 'GET')).toBe(200)
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
      .use(limitBody(async (c) => c.text('too much', 413), new Set(['/upload'])))
      .all('*', async (c) => c.text(String((await c.req.arrayBuffer()).byteLength)))
  const FORM = 'application/x-www-form-urlencoded'
  const FILES = 'multipart/form-data; boundary=x'

  /** Says how much comes, and is stopped by that alone. */
  const says = async (who: Who, bytes: number, type: string, path = '/') => {
    const headers = { 'content-type': type, 'content-length': String(bytes) }
    return (await app(who).request(path, { method: 'POST', headers, body: 'x' })).status
  }
  /** Says nothing of how much comes, or that it comes piece by piece. */
  const pours = async (who: Who, bytes: number, headers: Record<string, string> = {}) => {
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
    return (await app(who).request('/', init as RequestInit)).status
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
    expect(await pours(visitor, VISITOR_LIMIT)).toBe(200)
    expect(await pours(visitor, VISITOR_LIMIT + 1)).toBe(413)
    expect(await pours(person, FORM_LIMIT)).toBe(200)
    const lies = { 'content-length': '5', 'transfer-encoding': 'chunked' }
    expect(await pours(visitor, VISITOR_LIMIT + 1, lies)).toBe(413)
  })

  test('whoever only asks is not counted', async () => {
    expect(
      (await app(visitor).request('/', { headers: { 'content-length': '999999' } })).status,
    ).toBe(200)
  })
})
