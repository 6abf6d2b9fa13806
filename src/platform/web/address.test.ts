import { BlockList } from 'node:net'
import fc from 'fast-check'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { addressOf, trustedBy } from './address.ts'
import type { Env } from './env.ts'

const HTTPS = 'https://leidraad.test'

interface Case {
  url?: string
  trustedProxies?: string[]
}

const from = async (
  remoteAddress: string,
  forwarded?: string,
  { url = HTTPS, trustedProxies }: Case = {},
) => {
  const trusts = trustedBy({ url, trustedProxies })
  const app = new Hono<Env>().get('/', (c) => c.text(addressOf(c, trusts)))
  const headers = forwarded === undefined ? undefined : { 'x-forwarded-for': forwarded }
  return (await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })).text()
}
const behind = (...trustedProxies: string[]) => ({ trustedProxies })

describe('behind a web server, people are told apart by the address that it saw', () => {
  test('without a word, where it stands on this machine and people use https', async () => {
    expect(await from('127.0.0.1', '203.0.113.7')).toBe('203.0.113.7')
    expect(await from('::ffff:127.0.0.1', '2001:db8::7')).toBe('2001:db8::7')
    expect(await from('::1', '203.0.113.7')).toBe('203.0.113.7')
    expect(await from('127.0.0.1', '203.0.113.7', { url: 'http://leidraad.test' })).toBe(
      '127.0.0.1',
    )
  })

  test('elsewhere, once it is named', async () => {
    expect(await from('10.0.0.2', '203.0.113.7:51234', behind('10.0.0.2'))).toBe('203.0.113.7')
    expect(await from('::ffff:10.0.0.2', '203.0.113.7', behind('10.0.0.0/8'))).toBe('203.0.113.7')
    expect(await from('100.64.0.9', '203.0.113.7', behind('100.64.0.0/10'))).toBe('203.0.113.7')
    expect(await from('fe80::9%eth0', '203.0.113.7', behind('fe80::/10'))).toBe('203.0.113.7')
    const http = { url: 'http://leidraad.test', trustedProxies: ['10.0.0.2'] }
    expect(await from('10.0.0.2', '[2001:db8::7]:443', http)).toBe('2001:db8::7')
  })

  test('through several, as long as each is named', async () => {
    const line = '198.51.100.1, 203.0.113.7, 10.0.0.3'
    expect(await from('10.0.0.2', line, behind('10.0.0.2', '10.0.0.3'))).toBe('203.0.113.7')
    expect(await from('10.0.0.2', line, behind('10.0.0.2'))).toBe('10.0.0.3')
  })
})

describe('what somebody claims about themselves counts for nothing', () => {
  test.each(['10.0.0.2', '172.17.0.1', '192.168.1.20', 'fd00::1', '169.254.1.1', '203.0.113.9'])(
    'a neighbour at %s is believed only when named',
    async (peer) => {
      expect(await from(peer, '198.51.100.1')).toBe(peer)
      expect(await from(peer, '198.51.100.1', behind(peer))).toBe('198.51.100.1')
    },
  )

  test('naming others takes back the belief in this machine', async () => {
    expect(await from('127.0.0.1', '198.51.100.1', behind('10.0.0.2'))).toBe('127.0.0.1')
    expect(await from('127.0.0.1', '198.51.100.1', behind('10.0.0.2', 'loopback'))).toBe(
      '198.51.100.1',
    )
  })

  test.each([undefined, '', ' ', 'unknown', ',', '203.0.113.7,', '203.0.113.7, unknown', '_x'])(
    'nor what is no address: %j',
    async (forwarded) => expect(await from('127.0.0.1', forwarded)).toBe('127.0.0.1'),
  )

  test('after what is no address the last good one counts', async () => {
    const all = behind('127.0.0.1', '10.0.0.0/8')
    expect(await from('127.0.0.1', '203.0.113.7, unknown, 10.0.0.3', all)).toBe('10.0.0.3')
  })

  test('nor any other header', async () => {
    const trusts = trustedBy({ url: HTTPS })
    const app = new Hono<Env>().get('/', (c) => c.text(addressOf(c, trusts)))
    const headers = {
      forwarded: 'for=198.51.100.1',
      'x-real-ip': '198.51.100.1',
      'cf-connecting-ip': '198.51.100.1',
      'true-client-ip': '198.51.100.1',
    }
    const reply = await app.request(
      '/',
      { headers },
      { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
    )
    expect(await reply.text()).toBe('127.0.0.1')
  })
})

test('whatever a stranger writes, what the outermost of our proxies saw is what counts', async () => {
  const ours = new BlockList()
  ours.addSubnet('10.0.0.0', 8)
  const proxy = fc.integer({ min: 0, max: 255 }).map((n) => `10.0.0.${n}`)
  const stranger = fc.ipV4().filter((address) => !ours.check(address))
  const lie = fc.oneof(fc.ipV4(), proxy, fc.constantFrom('unknown', '::1', '"', '', '127.0.0.1:80'))
  await fc.assert(
    fc.asyncProperty(
      fc.array(lie, { maxLength: 5 }),
      stranger,
      fc.array(proxy, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      async (lies, client, proxies, withPort) => {
        const seen = [withPort ? `${client}:51234` : client, ...proxies.slice(0, -1)]
        const line = [...lies, ...seen].join(', ')
        expect(await from(proxies.at(-1) ?? '', line, behind('10.0.0.0/8'))).toBe(client)
      },
    ),
  )
})
