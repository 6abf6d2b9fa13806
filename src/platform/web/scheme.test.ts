import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { trustedBy } from './address.ts'
import type { Env } from './env.ts'
import { isFromHttp, leadToHttps } from './scheme.ts'

const HTTPS = 'https://leidraad.example.org'

interface Case {
  url?: string
  peer?: string
  method?: string
  path?: string
}

/** Where somebody is led, or that they are let through. */
async function led(
  headers: Record<string, string>,
  { url = HTTPS, peer = '127.0.0.1', method = 'GET', path = '/sign-in?to=%2Fme' }: Case = {},
) {
  const app = new Hono<Env>()
    .use(leadToHttps({ url }, trustedBy({ url })))
    .all('*', (c) => c.text('here'))
  const incoming = { socket: { remoteAddress: peer } }
  const reply = await app.request(`http://x${path}`, { method, headers }, { incoming })
  return reply.headers.get('location') ?? 'here'
}
const http = { 'x-forwarded-proto': 'http' }

describe('over http people are led to https', () => {
  test('where the proxy says that they came so', async () => {
    expect(await led(http)).toBe(`${HTTPS}/sign-in?to=%2Fme`)
    expect(await led({ 'x-forwarded-proto': 'HTTP' }, { method: 'HEAD' })).toMatch(HTTPS)
    expect(await led(http, { path: '//kwaad.example/x' })).toBe(`${HTTPS}//kwaad.example/x`)
  })

  test.each([
    ['nothing is said of it', {}],
    ['it was https', { 'x-forwarded-proto': 'https' }],
    ['it was https before the last proxy', { 'x-forwarded-proto': 'https, http' }],
    ['the browser shows that it is over https', { ...http, 'sec-fetch-mode': 'navigate' }],
    ['it has the cookie of https', { ...http, cookie: '__Host-leidraad=x' }],
  ])('but not where %s', async (_, headers) => expect(await led(headers)).toBe('here'))

  test('nor on the word of anybody else, nor for a form, nor where https is not meant', async () => {
    expect(await led(http, { peer: '203.0.113.7' })).toBe('here')
    expect(await led(http, { peer: '10.0.0.2' })).toBe('here')
    expect(await led(http, { method: 'POST' })).toBe('here')
    expect(await led(http, { url: 'http://leidraad.test' })).toBe('here')
    expect(await led(http, { path: '/healthz' })).toBe('here')
  })
})

test('a form of our own page over http is told from one of another’s', async () => {
  const told = async (origin: string, url = HTTPS) => {
    const app = new Hono<Env>().post('/', (c) => c.text(String(isFromHttp(c, { url }))))
    return (await app.request('/', { method: 'POST', headers: { origin } })).text()
  }
  expect(await told('http://leidraad.example.org')).toBe('true')
  for (const origin of [HTTPS, 'http://kwaad.example', 'http://leidraad.example.org:8080', 'null'])
    expect(await told(origin)).toBe('false')
  expect(await told('http://leidraad.test', 'http://leidraad.test')).toBe('false')
})
