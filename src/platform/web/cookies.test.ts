import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { chosenLanguage, dropSession, keepLanguage, keepSession, sessionToken } from './cookies.ts'
import type { Env, Request } from './env.ts'

/** What a browser with this cookie is answered, and what it is told to keep. */
async function visit(work: (c: Request) => unknown, cookie = '') {
  const app = new Hono<Env>().get('/', (c) => c.json(work(c) ?? null))
  const reply = await app.request('/', { headers: { cookie } })
  const [line = ''] = reply.headers.getSetCookie()
  const [pair, ...how] = line.split('; ')
  return { answer: await reply.json(), pair, how: how.toSorted() }
}

describe.each([
  ['over https the browser itself keeps it to this host', true, '__Host-leidraad', ['Secure']],
  ['on one’s own machine it goes over http', false, 'leidraad', []],
])('who is signed in: %s', (_, https, name, secure) => {
  test('no script reads it, no other site sends it, and it is gone in time', async () => {
    const kept = await visit((c) => keepSession(c, 'token', https, 600))
    expect(kept.pair).toBe(`${name}=token`)
    expect(kept.how).toEqual(['HttpOnly', 'Max-Age=600', 'Path=/', 'SameSite=Lax', ...secure])
  })

  test('it is read again, and let go of', async () => {
    const read = await visit((c) => sessionToken(c, https), `a=b; ${name}=token`)
    expect(read.answer).toBe('token')
    const dropped = await visit((c) => dropSession(c, https), `${name}=token`)
    expect(dropped.pair).toBe(`${name}=`)
    expect(dropped.how).toEqual(['Max-Age=0', 'Path=/', ...secure])
  })
})

test('over https a cookie that another host may have set signs nobody in', async () => {
  expect((await visit((c) => sessionToken(c, true), 'leidraad=token')).answer).toBeNull()
})

test('a language that was chosen is kept for a year; one that nobody speaks was not chosen', async () => {
  const { pair, how } = await visit((c) => keepLanguage(c, 'fr', true))
  expect([pair, how]).toEqual([
    'language=fr',
    ['Max-Age=31536000', 'Path=/', 'SameSite=Lax', 'Secure'],
  ])
  expect((await visit(chosenLanguage, 'language=de')).answer).toBe('de')
  for (const other of ['', 'language=xx', 'language=toString'])
    expect((await visit(chosenLanguage, other)).answer).toBeNull()
})
