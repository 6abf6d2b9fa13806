import { once } from 'node:events'
import { connect } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Env } from './env.ts'
import { originsOf, ownHost } from './host.ts'

const HTTPS = 'https://leidraad.example.org'
const LOCAL = 'http://localhost:3000'

const appAt = (url: string) =>
  new Hono<Env>()
    .use(ownHost({ url }, (c) => c.text('elsewhere', 421)))
    .all('*', (c) => c.text('here'))

/** What somebody at this address hears, who asks for this host. */
async function asked(url: string, host: string, { from = '203.0.113.7', path = '/' } = {}) {
  const incoming = { socket: { remoteAddress: from }, rawHeaders: ['Host', host] }
  return (await appAt(url).request(`http://${host}${path}`, {}, { incoming })).status
}

describe('an installation answers to its own name', () => {
  test.each([
    'leidraad.example.org',
    'LEIDRAAD.Example.Org',
    'leidraad.example.org.',
    'leidraad.example.org:443',
  ])('%s', async (host) => expect(await asked(HTTPS, host)).toBe(200))

  test.each([
    'kwaad.example',
    'leidraad.example.org.kwaad.example',
    'kwaad-leidraad.example.org',
    'example.org',
    'leidraad.example.org:80',
    'leidraad.example.org:3000',
    '192.0.2.1',
    '[2001:db8::1]',
    'localhost',
    '127.0.0.1:3000',
  ])('and not to %s', async (host) => expect(await asked(HTTPS, host)).toBe(421))

  test('to that of the machine only on the machine itself, and only where that is where it stands', async () => {
    for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) {
      for (const from of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
        expect(await asked(LOCAL, host, { from })).toBe(200)
      expect(await asked(HTTPS, host, { from: '127.0.0.1' })).toBe(421)
    }
    expect(await asked(LOCAL, '127.0.0.1:3000', { from: '192.168.1.9' })).toBe(421)
    for (const host of [
      'kwaad.example:3000',
      'localhost',
      'localhost:3001',
      'kwaad.localhost:3000',
    ])
      expect(await asked(LOCAL, host, { from: '127.0.0.1' })).toBe(421)
  })

  test('its health is asked for from this machine, by any name of it', async () => {
    const health = { from: '127.0.0.1', path: '/healthz' }
    for (const host of ['localhost', 'localhost:3000', '127.0.0.1:8080', '[::1]:3000'])
      expect(await asked(HTTPS, host, health)).toBe(200)
    expect(await asked(HTTPS, 'kwaad.example', health)).toBe(421)
    expect(await asked(HTTPS, 'localhost:3000', { ...health, from: '203.0.113.7' })).toBe(421)
    for (const path of ['/healthz/', '/healthz/x', '/', '/HEALTHZ'])
      expect(await asked(HTTPS, 'localhost', { from: '127.0.0.1', path })).toBe(421)
  })
})

test('forms come from the address that people type, and on one’s own machine from its other names', () => {
  expect([...originsOf({ url: HTTPS })]).toEqual([HTTPS])
  expect([...originsOf({ url: 'http://leidraad.test' })]).toEqual(['http://leidraad.test'])
  expect([...originsOf({ url: LOCAL })]).toEqual([
    LOCAL,
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
  ])
})

/** What is answered to a request as it goes over the wire. */
async function overTheWire(lines: string[], url = HTTPS) {
  const server = createAdaptorServer({ fetch: appAt(url).fetch })
  onTestFinished(() => void server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as { port: number }).port, '127.0.0.1')
  socket.end([...lines, '', ''].join('\r\n'))
  const said = Buffer.concat(await Array.fromAsync<Buffer>(socket)).toString()
  return Number(said.split(' ')[1])
}

describe('over the wire', () => {
  const OURS = 'Host: leidraad.example.org'
  const THEIRS = 'Host: kwaad.example'
  const close = 'Connection: close'

  test.each([
    ['its own name', ['GET / HTTP/1.1', OURS, close]],
    ['the same, the old way', ['GET / HTTP/1.0', OURS]],
    ['the whole address', ['GET http://leidraad.example.org/ HTTP/1.1', OURS, close]],
    ['the whole address, encrypted', ['GET https://leidraad.example.org/ HTTP/1.1', OURS, close]],
  ])('%s is answered', async (_, lines) => expect(await overTheWire(lines)).toBe(200))

  test.each([
    ['another name', ['GET / HTTP/1.1', THEIRS, close]],
    ['another name, the old way', ['GET / HTTP/1.0', THEIRS]],
    ['no name', ['GET / HTTP/1.1', close]],
    ['no name, the old way', ['GET / HTTP/1.0']],
    ['an empty name', ['GET / HTTP/1.1', 'Host:', close]],
    ['an empty name, the old way', ['GET / HTTP/1.0', 'Host: ']],
    ['two names', ['GET / HTTP/1.1', OURS, THEIRS, close]],
    ['two names, turned round', ['GET / HTTP/1.1', THEIRS, OURS, close]],
    ['twice the same', ['GET / HTTP/1.1', OURS, OURS, close]],
    ['two names, the old way', ['GET / HTTP/1.0', OURS, THEIRS]],
    ['two names in one', ['GET / HTTP/1.1', `${OURS}, kwaad.example`, close]],
    ['another name behind', ['GET / HTTP/1.1', `${OURS}@kwaad.example`, close]],
    ['our name before a path', ['GET / HTTP/1.1', `${OURS}/x`, close]],
    ['a tab in our name', ['GET / HTTP/1.1', 'Host: leidraad\t.example.org', close]],
    ['an address elsewhere', ['GET http://kwaad.example/ HTTP/1.1', OURS, close]],
    ['our address, another name', ['GET http://leidraad.example.org/ HTTP/1.1', THEIRS, close]],
    ['our address, no name', ['GET http://leidraad.example.org/ HTTP/1.0', 'Host:', close]],
    ['an address with a name in it', ['GET http://a@kwaad.example/ HTTP/1.1', OURS, close]],
    ['a path of two slashes', ['GET //kwaad.example/ HTTP/1.1', THEIRS, close]],
    ['somebody’s name before ours', ['GET / HTTP/1.1', 'Host: a@leidraad.example.org', close]],
  ])('%s is refused', async (_, lines) => expect([400, 421]).toContain(await overTheWire(lines)))

  test('on one’s own machine too', async () => {
    expect(await overTheWire(['GET / HTTP/1.1', 'Host: 127.0.0.1:3000', close], LOCAL)).toBe(200)
    expect(await overTheWire(['GET / HTTP/1.1', 'Host: kwaad.example:3000', close], LOCAL)).toBe(
      421,
    )
  })
})
