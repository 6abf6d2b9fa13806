import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { ServerType } from '@hono/node-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { testSettings } from '../../../test/world.ts'
import { isLocalUrl } from '../../platform/typed-address.ts'
import { addressesFor, staysHere } from './addresses.ts'
import { checkSocket } from './doctor/socket.ts'
import { close, listen, placeOf } from './listen.ts'

const LOCAL = 'http://localhost:3000'
const PUBLIC = 'https://leidraad.example.org'

test.each([
  [LOCAL, undefined, ['127.0.0.1', '::1'], true],
  ['http://leidraad.localhost:3000', undefined, ['127.0.0.1', '::1'], true],
  ['http://localhost.:3000', undefined, ['127.0.0.1', '::1'], true],
  ['http://127.0.0.1:3000', undefined, ['127.0.0.1', '::1'], true],
  ['http://127.0.0.5:3000', undefined, ['127.0.0.5', '127.0.0.1', '::1'], true],
  ['http://[::1]:3000', undefined, ['::1', '127.0.0.1'], true],
  [PUBLIC, undefined, [undefined], false],
  ['http://192.168.1.5:3000', undefined, [undefined], false],
  ['http://127.example.org', undefined, [undefined], false],
  [LOCAL, '0.0.0.0', ['0.0.0.0'], false],
  [LOCAL, '::', ['::'], false],
  [PUBLIC, 'localhost', ['127.0.0.1', '::1'], true],
  [PUBLIC, '127.0.0.1', ['127.0.0.1'], true],
  [PUBLIC, '192.168.1.5', ['192.168.1.5'], false],
  [PUBLIC, 'leidraad.internal', ['leidraad.internal'], false],
])('%s with HOST=%s listens at %j', (url, host, addresses, here) => {
  expect(addressesFor({ url, host })).toEqual(addresses)
  expect(staysHere({ url, host })).toBe(here)
})

test('an address leads to this machine by its name or number, not by how it begins', () => {
  expect(['http://127.1', 'http://LOCALHOST', 'http://[::1]'].map(isLocalUrl)).toEqual([
    true,
    true,
    true,
  ])
  for (const url of ['http://127.0.0.1.example.org', 'http://localhost.example.org', PUBLIC])
    expect(isLocalUrl(url)).toBe(false)
})

async function opened(settings: { url: string; host?: string; port?: number }) {
  const servers = await listen(() => new Response('ok'), { port: 0, ...settings })
  onTestFinished(() => void close(servers))
  return servers
}

const portOf = ([server]: ServerType[]) => Number(server && placeOf(server).split(':').at(-1))

/** Whether somebody who dials this number is answered. */
const answers = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port })
      .on('connect', () => resolve(true))
      .on('error', () => resolve(false))
      .on('close', () => socket.destroy())
  })

const numbers = Object.values(networkInterfaces()).flatMap((found) => found ?? [])
const outside = numbers.find(({ internal, family }) => !internal && family === 'IPv4')?.address
const hasSix = numbers.some(({ address }) => address === '::1')

describe('with a local address', () => {
  test('a browser on this machine is answered, whichever localhost it tries', async () => {
    const servers = await opened({ url: LOCAL })
    const port = portOf(servers)
    expect(servers.map(placeOf)).toEqual([
      `127.0.0.1:${port}`,
      ...(hasSix ? [`[::1]:${port}`] : []),
    ])
    expect(await answers('127.0.0.1', port)).toBe(true)
    expect(await answers('::1', port)).toBe(hasSix)
    expect(await (await fetch(`http://localhost:${port}`)).text()).toBe('ok')
  })

  test.skipIf(!outside)('another machine is not', async () => {
    const port = portOf(await opened({ url: LOCAL }))
    expect(await answers(outside ?? '', port)).toBe(false)
  })
})

test.skipIf(process.platform === 'darwin')(
  'doctor finds Leidraad at a number that the system does not name',
  async () => {
    const port = portOf(await opened({ url: LOCAL, host: '127.0.0.2' }))
    const { what } = await checkSocket({ ...testSettings, url: LOCAL, host: '127.0.0.2', port })
    expect(what).toBe(`Leidraad answers at 127.0.0.2:${port}, and no other machine can reach that.`)
  },
)

describe('with the address of a house', () => {
  test('everybody is answered, because the web server before it may stand elsewhere', async () => {
    const servers = await opened({ url: PUBLIC })
    expect(servers.map(placeOf)).toEqual([`*:${portOf(servers)}`])
    for (const address of ['127.0.0.1', ...(outside ? [outside] : [])])
      expect(await answers(address, portOf(servers))).toBe(true)
  })

  test.skipIf(!outside)('HOST=localhost keeps others out', async () => {
    const port = portOf(await opened({ url: PUBLIC, host: 'localhost' }))
    expect(await answers('127.0.0.1', port)).toBe(true)
    expect(await answers(outside ?? '', port)).toBe(false)
  })
})

describe('what cannot be is told in one line', () => {
  test.skipIf(!hasSix)(
    'a port that somebody has, at either localhost; and then none stays open',
    async () => {
      const port = portOf(await opened({ url: LOCAL, host: '::1' }))
      await expect(opened({ url: LOCAL, port })).rejects.toThrow(`Port ${port} is in use.`)
      expect(await answers('127.0.0.1', port)).toBe(false)
    },
  )

  test.each(['203.0.113.1', 'nobody.invalid'])(
    'HOST=%s, which is another machine',
    async (host) => {
      await expect(opened({ url: LOCAL, host })).rejects.toThrow(
        `${host} is no address of this machine. Leave HOST out`,
      )
    },
  )
})

test('closing ends all of them', async () => {
  const servers = await opened({ url: LOCAL })
  const port = portOf(servers)
  await close(servers)
  expect(await answers('127.0.0.1', port)).toBe(false)
  expect(await answers('::1', port)).toBe(false)
})
